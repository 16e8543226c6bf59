import type { Text, Words } from "../domain/text.ts";
import { boxesOf, boxStates, type View } from "../domain/view.ts";
import type { Graph } from "../graph/graph.ts";

/** Puts a view together: its title carries the province, its states are those that occur. Empty groups are left out. */
export function viewOf(graph: Graph, parts: Omit<View, "states" | "date" | "title"> & { readonly title: Text }): View {
  const groups = parts.groups.filter(({ boxes }) => boxes.length);
  const view: View = { ...parts, title: ofProvince(graph, parts.title), groups, date: graph.at, states: [] };
  const occurring = new Set(boxesOf(view).map(({ state }) => state));
  return { ...view, states: boxStates.filter((state) => occurring.has(state)) };
}

function ofProvince(graph: Graph, title: Text): Text {
  const { name } = graph.model.province;
  return { vi: `${title.vi} – ${name.vi}`, en: `${title.en ?? title.vi} – ${name.en ?? name.vi}` };
}

/** A sentence for a number of things; nothing for none. */
export function noted(number: number, sentence: (number: number) => Words): readonly Words[] {
  return number ? [sentence(number)] : [];
}
