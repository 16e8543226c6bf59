import type { End, LinkEnds } from "./graph.ts";
import { once, onceEach } from "./once.ts";

/** A link both ends of which lead somewhere. */
export interface Connection extends LinkEnds {
  readonly from: End;
  readonly to: End;
}

/** The links of a graph that have both ends, at any date: a province has more of them than of anything else. */
export const connections = once((graph): readonly Connection[] => graph.leaving().links.filter(isConnection));

/**
 * The links that have both ends, in two parts: those that are the same in all graphs between which facts are kept, and
 * those that may be others. Where none are kept, all last.
 */
export const connectionsThat = onceEach((graph, part: Part): readonly Connection[] => {
  const { reads } = graph;
  if (!reads) return part === "last" ? connections(graph) : [];
  const { marking, bare } = reads;
  const isMarked = ({ id }: Connection): boolean => marking.ofElement(id) !== 0;
  // Nothing is noted of what lasts: it is there in any case.
  if (part === "last") return connections(bare).filter((one) => !isMarked(one));
  return connections(graph).filter(isMarked);
});

/** A part of what there is: what lasts, or what may pass. */
export type Part = "last" | "pass";

function isConnection(ends: LinkEnds): ends is Connection {
  return ends.from !== undefined && ends.to !== undefined;
}
