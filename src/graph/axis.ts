import type { Link } from "../domain/model.ts";
import { type End, type Graph, outgoing } from "./graph.ts";
import { once } from "./once.ts";

/** The block of the framework that is the integration axis (LGSP). */
export const axisBlock = "lgsp";

/** The two ends of a link. Nothing where one of them leads nowhere. */
export function endsOf(graph: Graph, link: Link): readonly [from: End, to: End] | undefined {
  const [from] = outgoing(graph, link.id, "from");
  const [to] = outgoing(graph, link.id, "to");
  return from && to ? [from.to, to.to] : undefined;
}

/** Whether an element is, or is a part of, the province's integration axis. */
export function isAxis(graph: Graph, id: string | undefined): boolean {
  return id !== undefined && axisOf(graph).has(id);
}

const axisOf = once((graph): ReadonlySet<string> => {
  const parts = graph.byKind.application.filter(({ realizes }) => realizes?.some((block) => block === axisBlock));
  return new Set(parts.map(({ id }) => id));
});

/** Whether the data of a link goes over the integration axis: through it, into it or out of it. */
export function goesOverAxis(graph: Graph, link: Link): boolean {
  const axis = axisOf(graph);
  return axis.has(link.from) || axis.has(link.to) || (link.via !== undefined && axis.has(link.via));
}
