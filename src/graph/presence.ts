import type { Element } from "../domain/model.ts";
import type { Graph } from "./graph.ts";
import { isPresent } from "./graph.ts";
import { once } from "./once.ts";

/**
 * Tells whether an id is that of an agency, a system or a node that the architecture at the date of a graph does not
 * contain: most models have few, so that asking for thousands of ends is quicker here than at each element.
 */
export function absence(graph: Graph): (id: string) => boolean {
  const { reads } = graph;
  const gone = absentees(reads?.bare ?? graph);
  if (!reads) return (id) => gone.has(id);
  const { noted, marking } = reads;
  return (id) => {
    noted.marks |= marking.ofElement(id);
    return gone.has(id);
  };
}

/** Whether the architecture at the date of a graph lacks any agency, system or node of the model. */
export function isAnyAbsent(graph: Graph): boolean {
  return absentees(graph).size > 0;
}

const absentees = once(
  (graph: Graph): ReadonlySet<string> =>
    new Set(placesOfData(graph).flatMap((element) => (isPresent(graph, element) ? [] : [element.id]))),
);

/** What data can rest at, and links can lead to. */
export function placesOfData({ byKind }: Graph): readonly Element[] {
  return [...byKind.agency, ...byKind.application, ...byKind.database, ...byKind.node];
}
