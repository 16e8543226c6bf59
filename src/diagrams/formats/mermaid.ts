import type { Language } from "../../domain/text.ts";
import { isBoxView, type View } from "../../domain/view.ts";
import { toBlockDiagram } from "./mermaid/block.ts";
import { toFlowchart } from "./mermaid/flowchart.ts";
import { toGantt } from "./mermaid/gantt.ts";

/** A view as Mermaid text: boxes as a flowchart, a timeline as a Gantt chart, a matrix as a block diagram. */
export function toMermaid(view: View, language: Language): string {
  if (isBoxView(view)) return toFlowchart(view, language);
  return view.layout === "timeline" ? toGantt(view, language) : toBlockDiagram(view, language);
}
