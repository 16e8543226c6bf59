import type { Element } from "../domain/model.ts";
import type { Graph } from "./graph.ts";
import { isPresent } from "./graph.ts";
import { once } from "./once.ts";

/**
 * The ids of the agencies, systems and nodes that the architecture at the date of a graph does not contain: most models
 * have few, so that asking for thousands of ends is quicker here than at each element.
 */
export const absentees = once(
  (graph: Graph): ReadonlySet<string> =>
    new Set(placesOfData(graph).flatMap((element) => (isPresent(graph, element) ? [] : [element.id]))),
);

/** What data can rest at, and links can lead to. */
export function placesOfData({ byKind }: Graph): readonly Element[] {
  return [...byKind.agency, ...byKind.application, ...byKind.database, ...byKind.node];
}
