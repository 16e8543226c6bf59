import type { Element } from "../domain/model.ts";
import { type Graph, incoming, isPresent } from "./graph.ts";

/** What stands in the place of an element that has gone, in the architecture at a date: its replacement, or who took over its data. */
export function successorsOf(graph: Graph, id: string): readonly Element[] {
  return [...incoming(graph, "application", id, "replaces"), ...incoming(graph, "database", id, "inheritsDataFrom")]
    .map(({ from }) => from)
    .filter((element) => isPresent(graph, element));
}
