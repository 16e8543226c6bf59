import type { FailurePoint, LoneNode } from "../domain/gap.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Application, Element, Service } from "../domain/model.ts";
import { type Graph, isPresent } from "../graph/graph.ts";
import { reachable } from "../graph/walk.ts";
import { needsOf } from "./needs.ts";
import { subjectOf } from "./subject.ts";

/**
 * The nodes, databases and applications on which public services rest, those with most services first: what stops when
 * one of them fails. A node for which another stands in is told as covered.
 */
export function failurePoints(graph: Graph): readonly FailurePoint[] {
  const covered = coveredNodes(graph);
  const { node, application, database } = graph.byKind;
  return stopsOf(graph, [...node, ...application, ...database]).map(({ element, services, applications, amount }) => ({
    subject: subjectOf(element),
    services: services.map(subjectOf),
    applications: applications.map(subjectOf),
    amount,
    covered: covered.has(element.id),
  }));
}

/** Of the {@link failurePoints}, the nodes for which no other stands in and with which several applications stop. */
export function loneNodes(graph: Graph): readonly LoneNode[] {
  const covered = coveredNodes(graph);
  const alone = graph.byKind.node.filter(({ id }) => !covered.has(id));
  return stopsOf(graph, alone)
    .filter(({ applications }) => applications.length > 1)
    .map(({ element, amount }) => ({ subject: subjectOf(element), amount }));
}

/** What stops when an element fails, nearest first. */
interface Stop {
  readonly element: Element;
  readonly services: readonly Service[];
  readonly applications: readonly Application[];
  readonly amount: number;
}

/** What stops with each of some elements, where services do. */
function stopsOf(graph: Graph, elements: readonly Element[]): readonly Stop[] {
  return elements
    .filter((element) => isPresent(graph, element))
    .map((element) => stopOf(graph, element))
    .filter(({ services }) => services.length > 0)
    .toSorted((a, b) => b.amount - a.amount || b.services.length - a.services.length);
}

/** What would stop if one element failed: what needs it, directly or through others. */
function stopOf(graph: Graph, element: Element): Stop {
  const needs = needsOf(graph);
  const services = new Map<string, Service>();
  const applications: Application[] = [];
  const systems = new Set<string>([element.id]);
  // A set that grows while it is walked hands out the new systems too. Nothing needs a service.
  for (const system of systems)
    for (const one of needs.by(system)) {
      if (one.type === "service") services.set(one.id, one);
      else if (!systems.has(one.id)) {
        systems.add(one.id);
        if (one.type === "application") applications.push(one);
      }
    }
  let amount = 0;
  for (const service of services.values()) amount += sizeOf(service);
  return { element, services: [...services.values()], applications, amount };
}

/** Nodes with a stand-in, and all that stands within such a node. */
function coveredNodes(graph: Graph): ReadonlySet<string> {
  const direct = graph.byKind.node
    .filter((node) => node.backupOf !== undefined && isPresent(graph, node))
    .flatMap(({ backupOf }) => backupOf ?? []);
  const within = groupBy(graph.byKind.node, (node) => node.within);
  return reachable<string>(direct, (id) => (within.get(id) ?? []).map((node) => node.id));
}

function sizeOf(element: Element): number {
  return "count" in element && typeof element.count === "number" ? element.count : 1;
}
