import type { Kind } from "../domain/kind.ts";
import type { ElementOf } from "../domain/model.ts";
import { type Connection, connections } from "./connections.ts";
import type { Graph } from "./graph.ts";
import type { Listed } from "./relation.ts";

/**
 * A part of a list: what is the same in all graphs between which facts are kept, or what may be another thing in some of
 * them. What follows from that which lasts is worked out once for all of them. Where no facts are kept, all lasts.
 */
export type Part = "lasting" | "passing";

/** The parts of what there is. */
export const parts: readonly Part[] = ["lasting", "passing"];

/** The elements of a kind that are a part of them, in their order. */
export function elementsThat<K extends Kind>(graph: Graph, kind: K, part: Part): readonly ElementOf<K>[] {
  return partOf(graph, part, (of): readonly ElementOf<K>[] => of.byKind[kind]);
}

/** The links with both ends that are a part of them, in their order. */
export function connectionsThat(graph: Graph, part: Part): readonly Connection[] {
  return partOf(graph, part, connections);
}

function partOf<E extends Listed>(graph: Graph, part: Part, listOf: (graph: Graph) => readonly E[]): readonly E[] {
  const { reads } = graph;
  if (!reads) return part === "lasting" ? listOf(graph) : [];
  const { marking, bare } = reads;
  // Of what lasts nothing is noted: it is there in any case.
  const list = listOf(part === "lasting" ? bare : graph);
  return list.filter(({ id }) => (marking.ofElement(id) === 0) === (part === "lasting"));
}
