import { leastLevels, type SecurityCriterion } from "../domain/law/security-levels.ts";
import type { Application, Element, Node } from "../domain/model.ts";
import { axisBlock } from "./axis.ts";
import { atEach } from "./each.ts";
import { elementOf, type Graph, isPresent } from "./graph.ts";
import { once } from "./once.ts";
import { servicesHandledOnline } from "./online.ts";
import { ownerOf } from "./ownership.ts";

/** A system that is graded by Decree 85/2016. */
export type GradedSystem = Application | Node;

/** The least security level that a criterion asks of a system. */
export interface SecurityDemand {
  readonly criterion: SecurityCriterion;
  readonly level: number;
}

/** Blocks of the framework that are infrastructure shared by the province, although software. */
const sharedBlocks: ReadonlySet<string> = new Set([axisBlock, "egov-platform"]);
const infrastructure: ReadonlySet<string> = new Set(["data-centre", "network", "operations-centre"]);

/**
 * What Decree 85/2016 asks of the applications and nodes of the province that are in use or due, as far as the model
 * tells: the highest demand on each. What a ministry runs, it grades; what users bring is nobody's system.
 */
export const securityDemands = once((graph: Graph): ReadonlyMap<GradedSystem, SecurityDemand> => {
  // Most systems are graded: to know the others is less.
  const ungraded = new Set<GradedSystem>([...ungradedApplications(graph), ...ungradedNodes(graph)]);
  const demands = new Map<GradedSystem, SecurityDemand>();
  const ask = (system: GradedSystem, criterion: SecurityCriterion): void => {
    const level = leastLevels[criterion];
    if (!ungraded.has(system) && level > (demands.get(system)?.level ?? 0)) demands.set(system, { criterion, level });
  };
  for (const id of handlingServices(graph)) {
    const application = elementOf(graph, "application", id);
    if (application) ask(application, "onlineServices");
  }
  for (const node of graph.byKind.node) if (isSharedInfrastructure(node)) ask(node, "sharedInfrastructure");
  for (const application of graph.byKind.application)
    if (application.realizes?.some((block) => sharedBlocks.has(block))) ask(application, "sharedInfrastructure");
  for (const application of handlingPersonalData(graph)) ask(application, "personalData");
  return demands;
});

/** The ids of the applications by which services are handled online. */
const handlingServices = once(
  (graph): ReadonlySet<string> => new Set(servicesHandledOnline(graph).flatMap(({ realizedBy = [] }) => realizedBy)),
);

const handlingPersonalData = atEach("application", (graph, application) =>
  handlesPersonalData(graph, application) ? [application] : [],
);

const ungradedApplications = atEach("application", (graph, application) =>
  isGraded(graph, application) ? [] : [application],
);

const ungradedNodes = atEach("node", (graph, node) => (isGraded(graph, node) ? [] : [node]));

function isGraded(graph: Graph, system: GradedSystem): boolean {
  const isUsersOwn = system.type === "application" && system.sourcing === "own";
  return !isUsersOwn && isPresent(graph, system) && ownerOf(graph, system)?.level !== "central";
}

function isSharedInfrastructure({ shared, kind }: Node): boolean {
  return shared === true && infrastructure.has(kind);
}

function handlesPersonalData(graph: Graph, { reads = [], writes = [] }: Application): boolean {
  return [...reads, ...writes].some((id) => elementOf(graph, "database", id)?.personalData === true);
}

/** The security level that an element states, where its kind can. */
export function statedLevel(element: Element): number | undefined {
  return "securityLevel" in element ? element.securityLevel : undefined;
}
