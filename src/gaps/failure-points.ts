import type { FailurePoint } from "../domain/gap.ts";
import type { Application, Element, Service } from "../domain/model.ts";
import { type Graph, isPresent } from "../graph/graph.ts";
import { groupBy } from "../graph/grouping.ts";
import { reachable } from "../graph/walk.ts";
import { needsOf } from "./needs.ts";
import { subjectOf } from "./subject.ts";

/**
 * The nodes, databases and applications on which public services rest, those with most services first: what stops when
 * one of them fails. A node for which another stands in is told as covered.
 */
export function failurePoints(graph: Graph): readonly FailurePoint[] {
  const { node, application, database } = graph.byKind;
  return pointsAmong(graph, [...node, ...application, ...database], coveredNodes(graph));
}

/** Of the {@link failurePoints}, the nodes for which no other stands in. */
export function loneNodes(graph: Graph): readonly FailurePoint[] {
  const covered = coveredNodes(graph);
  const alone = graph.byKind.node.filter(({ id }) => !covered.has(id));
  return pointsAmong(graph, alone, covered);
}

function pointsAmong(
  graph: Graph,
  elements: readonly Element[],
  covered: ReadonlySet<string>,
): readonly FailurePoint[] {
  return elements
    .filter((element) => isPresent(graph, element))
    .map((element) => pointOf(graph, element, covered.has(element.id)))
    .filter(({ services }) => services.length > 0)
    .toSorted((a, b) => b.amount - a.amount || b.services.length - a.services.length);
}

function pointOf(graph: Graph, element: Element, covered: boolean): FailurePoint {
  const { services, applications } = stoppedBy(graph, element);
  return {
    subject: subjectOf(element),
    services: services.map(subjectOf),
    applications: services.length > 0 ? applications.map(subjectOf) : [],
    amount: services.reduce((sum, service) => sum + sizeOf(service), 0),
    covered,
  };
}

/** What would stop if one element failed, nearest first: what needs it, directly or through others. */
function stoppedBy(graph: Graph, { id }: Element) {
  const services: Service[] = [];
  const applications: Application[] = [];
  for (const each of reachable([id], needsOf(graph).by)) {
    const element = each === id ? undefined : graph.elements.get(each);
    if (element?.type === "service") services.push(element);
    else if (element?.type === "application") applications.push(element);
  }
  return { services, applications };
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
