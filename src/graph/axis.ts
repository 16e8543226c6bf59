import type { Link } from "../domain/model.ts";
import { type End, elementOf, type Graph, outgoing } from "./graph.ts";

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
  return elementOf(graph, "application", id)?.realizes?.some((block) => block === axisBlock) ?? false;
}

/** Whether the data of a link goes over the integration axis: through it, into it or out of it. */
export function goesOverAxis(graph: Graph, link: Link): boolean {
  return isAxis(graph, link.via) || isAxis(graph, link.from) || isAxis(graph, link.to);
}
