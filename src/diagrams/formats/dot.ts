import type { Language } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import { asBoxes } from "../as-boxes.ts";
import { toGraph } from "./dot/graph.ts";
import { toTable } from "./dot/table.ts";

/** A view as DOT that Graphviz draws as it stands: a matrix as a table, everything else as boxes and lines. */
export function toGraphviz(view: View, language: Language): string {
  return view.layout === "matrix" ? toTable(view, language) : toGraph(asBoxes(view), language);
}
