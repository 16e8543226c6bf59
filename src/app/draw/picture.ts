import { toDrawio } from "../../diagrams/formats/drawio.ts";
import type { LayoutEngine } from "../../diagrams/layout-engine.ts";
import { placeView, viewSvg } from "../../diagrams/view-svg.ts";
import type { Pins } from "../../domain/layout-pins.ts";
import type { Language } from "../../domain/text.ts";
import { isBoxView, type View } from "../../domain/view.ts";
import type { PictureJob } from "./drawings.ts";

/** Arranges and draws a view. */
export async function drawPicture(
  { view, form, language, fontFaces, pins }: PictureJob,
  engine: LayoutEngine,
): Promise<string> {
  if (form === "svg") return viewSvg(view, { language, fontFaces }, engine, pins);
  return toDrawio(view, isBoxView(view) ? await placeView(view, language, engine, pins) : undefined, language);
}

/** A view, drawn once in each language, for documents: the page brings the fonts. */
export async function drawnInAll(
  view: View,
  engine: LayoutEngine,
  pins: Pins = {},
): Promise<Readonly<Record<Language, string>>> {
  const [vi, en] = await Promise.all([
    drawPicture({ view, form: "svg", language: "vi", pins }, engine),
    drawPicture({ view, form: "svg", language: "en", pins }, engine),
  ]);
  return { vi, en };
}
