import type { End, LinkEnds } from "./graph.ts";
import { onceEach } from "./once.ts";
import { type Parted, parted } from "./parts.ts";

/** A link both ends of which lead somewhere. */
export interface Connection extends LinkEnds {
  readonly from: End;
  readonly to: End;
}

/** The links of a graph, with what they lead to, at any date: a province has more of them than of anything else. */
export const linksThat: Parted<LinkEnds> = parted((graph) => graph.leaving().links);

/** Of these, the ones that have both ends. */
export const connectionsThat: Parted<Connection> = onceEach((graph, part) =>
  linksThat(graph, part).filter(isConnection),
);

function isConnection(ends: LinkEnds): ends is Connection {
  return ends.from !== undefined && ends.to !== undefined;
}
