import type { Kind } from "../domain/kind.ts";
import { onceEach } from "./once.ts";
import type { Graph, Listed } from "./relation.ts";

/**
 * A part of a list: what is the same in all graphs between which facts are kept, or what may be another thing in some of
 * them. What follows from that which lasts is worked out once for all of them. Where no facts are kept, all lasts.
 */
export type Part = "lasting" | "passing";

/** The parts of what there is. */
export const parts: readonly Part[] = ["lasting", "passing"];

/** A list of a graph, taken apart: each part is in its order. */
export type Parted<E> = (graph: Graph, part: Part) => readonly E[];

/** Takes a list apart once for each graph, and what lasts of it once for all of them. */
export function parted<E extends Listed>(listOf: (graph: Graph) => readonly E[]): Parted<E> {
  const partOf: Parted<E> = onceEach((graph, part) => {
    const { reads } = graph;
    if (!reads) return part === "lasting" ? listOf(graph) : [];
    const { marking, bare } = reads;
    // Of what lasts nothing is noted: it is there in any case.
    if (part === "lasting") return listOf(bare).filter(({ id }) => marking.ofElement(id) === 0);
    return without(listOf(graph), partOf(graph, "lasting"));
  });
  return partOf;
}

/** A list without some things that stand in it in the same order. */
function without<E>(list: readonly E[], some: readonly E[]): readonly E[] {
  if (some.length === 0) return list;
  let place = 0;
  return list.filter((one) => {
    const isOther = one !== some[place];
    if (!isOther) place += 1;
    return isOther;
  });
}

/** The elements of a kind that are a part of them. */
export function elementsThat<K extends Kind>(graph: Graph, kind: K, part: Part): Graph["byKind"][K] {
  return elements[kind](graph, part);
}

const elements: { readonly [K in Kind]: (graph: Graph, part: Part) => Graph["byKind"][K] } = {
  agency: parted((graph) => graph.byKind.agency),
  function: parted((graph) => graph.byKind.function),
  service: parted((graph) => graph.byKind.service),
  application: parted((graph) => graph.byKind.application),
  database: parted((graph) => graph.byKind.database),
  link: parted((graph) => graph.byKind.link),
  node: parted((graph) => graph.byKind.node),
  document: parted((graph) => graph.byKind.document),
  project: parted((graph) => graph.byKind.project),
  view: parted((graph) => graph.byKind.view),
};
