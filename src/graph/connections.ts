import type { End, LinkEnds } from "./graph.ts";
import { once } from "./once.ts";

/** A link both ends of which lead somewhere. */
export interface Connection extends LinkEnds {
  readonly from: End;
  readonly to: End;
}

/** The links of a graph that have both ends, at any date: a province has more of them than of anything else. */
export const connections = once((graph): readonly Connection[] => graph.leaving().links.filter(isConnection));

function isConnection(ends: LinkEnds): ends is Connection {
  return ends.from !== undefined && ends.to !== undefined;
}
