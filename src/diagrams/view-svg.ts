import type { Pins } from "../domain/layout-pins.ts";
import type { Language } from "../domain/text.ts";
import { type BoxView, isBoxView, type View } from "../domain/view.ts";
import { graphPicture, graphSvg } from "./graph-svg.ts";
import { layeredPicture, layeredSvg } from "./layered.ts";
import type { LayoutEngine } from "./layout-engine.ts";
import { matrixSvg } from "./matrix-svg.ts";
import type { PlacedPicture } from "./placed.ts";
import type { PictureOptions } from "./svg.ts";
import { timelineSvg } from "./timeline-svg.ts";

/** Draws a view of any layout as SVG. Only graphs need the engine; pins hold boxes of graphs and order those of layers. */
export async function viewSvg(
  view: View,
  options: PictureOptions,
  engine: LayoutEngine,
  pins: Pins = {},
): Promise<string> {
  if (!isBoxView(view)) return view.layout === "matrix" ? matrixSvg(view, options) : timelineSvg(view, options);
  return view.layout === "layers" ? layeredSvg(view, options, pins) : graphSvg(view, options, engine, pins);
}

/** Gives the boxes and lines of a view their places, for formats that print them in their own way. */
export async function placeView(
  view: BoxView,
  language: Language,
  engine: LayoutEngine,
  pins: Pins = {},
): Promise<PlacedPicture> {
  return view.layout === "layers" ? layeredPicture(view, language, pins) : graphPicture(view, language, engine, pins);
}
