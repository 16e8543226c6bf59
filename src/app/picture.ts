import { toDot } from "../diagrams/dot.ts";
import { graphNodes } from "../diagrams/graph-nodes.ts";
import { graphSvg } from "../diagrams/graph-svg.ts";
import { layeredSvg } from "../diagrams/layered.ts";
import type { LayoutEngine } from "../diagrams/layout-engine.ts";
import { toMermaid } from "../diagrams/mermaid.ts";
import type { PictureOptions } from "../diagrams/svg.ts";
import type { Language } from "../domain/text.ts";
import type { View } from "../domain/view.ts";
import { jsonText } from "../reporters/json.ts";

/** The forms in which a view is written. */
export type Drawing = "svg" | "mermaid" | "dot" | "json";

/** The ending of a file of each form. */
export const endings: Readonly<Record<Drawing, string>> = { svg: "svg", mermaid: "mmd", dot: "dot", json: "json" };

type Draw = (view: View, options: PictureOptions, engine: LayoutEngine) => string | Promise<string>;

const drawings: Readonly<Record<Drawing, Draw>> = {
  svg: (view, options, engine) =>
    view.layout === "layers" ? layeredSvg(view, options) : graphSvg(view, options, engine),
  mermaid: (view, { language }) => toMermaid(view, language),
  dot: (view, { language }) => toDot(view, language, graphNodes(view, language).tiles),
  json: (view) => jsonText(view),
};

/** Draws a view: layers by our own layout, graphs by the engine. */
export async function drawView(
  view: View,
  drawing: Drawing,
  options: PictureOptions,
  engine: LayoutEngine,
): Promise<string> {
  return drawings[drawing](view, options, engine);
}

/** A view, drawn once in each language, for documents: the page brings the fonts. */
export async function drawnInAll(view: View, engine: LayoutEngine): Promise<Readonly<Record<Language, string>>> {
  const [vi, en] = await Promise.all([
    drawView(view, "svg", { language: "vi" }, engine),
    drawView(view, "svg", { language: "en" }, engine),
  ]);
  return { vi, en };
}
