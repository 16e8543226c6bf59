import type { Graph } from "./graph.ts";
import { isPresent } from "./graph.ts";
import { once } from "./once.ts";

/**
 * The ids of the elements that the architecture at the date of a graph does not contain: most models have few, so that
 * asking for thousands of ends is quicker here than at each element.
 */
export const absentees = once(
  (graph: Graph): ReadonlySet<string> =>
    new Set([...graph.elements.values()].flatMap((element) => (isPresent(graph, element) ? [] : [element.id]))),
);
