import type { Element } from "../domain/model.ts";
import type { Graph } from "./graph.ts";
import { isPresent } from "./graph.ts";
import { onceEach, unnoted } from "./once.ts";
import { elementsThat, type Part, parts } from "./parts.ts";

/**
 * Tells whether an id is that of an agency, a system or a node that the architecture at the date of a graph does not
 * contain: most models have few, so that asking for thousands of ends is quicker here than at each element.
 */
export function absence(graph: Graph): (id: string) => boolean {
  const { reads } = graph;
  if (!reads) {
    const gone = absentees(graph, "lasting");
    return (id) => gone.has(id);
  }
  const { noted, marking } = reads;
  const [lasting, passing] = unnoted(reads, () => [absentees(graph, "lasting"), absentees(graph, "passing")]);
  return (id) => {
    noted.marks |= marking.ofElement(id);
    return lasting.has(id) || passing.has(id);
  };
}

/** Whether the architecture at the date of a graph lacks any agency, system or node of the model. */
export function isAnyAbsent(graph: Graph): boolean {
  return parts.some((part) => absentees(graph, part).size > 0);
}

const absentees = onceEach((graph, part: Part): ReadonlySet<string> => {
  const gone = placesOfData(graph, part).filter((element) => !isPresent(graph, element));
  return new Set(gone.map(({ id }) => id));
});

/** What data can rest at, and links can lead to. */
export function placesOfData(graph: Graph, part: Part): readonly Element[] {
  return [
    ...elementsThat(graph, "agency", part),
    ...elementsThat(graph, "application", part),
    ...elementsThat(graph, "database", part),
    ...elementsThat(graph, "node", part),
  ];
}
