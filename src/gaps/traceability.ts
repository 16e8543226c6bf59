import type { Hole, ServiceTrace } from "../domain/gap.ts";
import type { Application, Database, Element, Node, Service } from "../domain/model.ts";
import type { Subject } from "../domain/subject.ts";
import { elementOf, type Graph, isPresent } from "../graph/graph.ts";
import { hostOf, siteOf } from "../graph/hosting.ts";
import { onceEach } from "../graph/once.ts";
import { isOnline, servicesHandledOnline } from "../graph/online.ts";
import { stackOf } from "../graph/platforms.ts";
import { subjectOf } from "./subject.ts";

/** Every service in use or due, with what it rests on: function, applications, databases, nodes, and the holes between. */
export function traceServices(graph: Graph): readonly ServiceTrace[] {
  const handled = new Set(servicesHandledOnline(graph));
  const isFunctional = graph.byKind.function.length > 0;
  return graph.byKind.service
    .filter((service) => isPresent(graph, service))
    .map((service) => traceOf(graph, service, { isFunctional, isHandled: handled.has(service) }));
}

/** What all services in use or due rest on, taken together, and those of them that lack an application. */
export interface Footing {
  /** The applications and databases, in the order in which the services lead to them. */
  readonly systems: readonly (Application | Database)[];
  readonly unsupported: readonly Service[];
}

/** The same systems as in the traces of all services: what several rest on is followed once. */
export function footingOf(graph: Graph): Footing {
  const handled = new Set(servicesHandledOnline(graph));
  const systems = new Set<Application | Database>();
  const unsupported: Service[] = [];
  for (const service of graph.byKind.service) {
    if (!isPresent(graph, service)) continue;
    const applications = present(graph, "application", service.realizedBy);
    if (applications.length === 0 && handled.has(service)) unsupported.push(service);
    const stack = stackUnder(
      graph,
      applications.filter((application) => !systems.has(application)),
    );
    for (const system of [...stack, ...databasesUnder(graph, service, stack)]) systems.add(system);
  }
  return { systems: [...systems], unsupported };
}

/** Some applications and those that they are built on. */
function stackUnder(graph: Graph, applications: readonly Application[]): readonly Application[] {
  const beneath = applications.flatMap(({ id }) => stackOf(graph, id)).map(({ id }) => id);
  return distinct([...applications, ...present(graph, "application", beneath)]);
}

/** The databases that a service reads, and those of the applications that it rests on. */
function databasesUnder(graph: Graph, { reads }: Service, stack: readonly Application[]): readonly Database[] {
  return distinct([...present(graph, "database", reads), ...stack.flatMap(({ id }) => dataOf(graph, id))]);
}

interface Asked {
  /** The model has business functions, so that a service may be asked for its own. */
  readonly isFunctional: boolean;
  /** Dossiers are handled online, so that some application must do it. */
  readonly isHandled: boolean;
}

function traceOf(graph: Graph, service: Service, { isFunctional, isHandled }: Asked): ServiceTrace {
  const own = elementOf(graph, "function", service.function);
  const applications = present(graph, "application", service.realizedBy);
  const stack = stackUnder(graph, applications);
  const databases = databasesUnder(graph, service, stack);
  const sites = [...stack, ...databases].map((system) => ({ system, site: siteBeneath(graph, system.id) }));
  const nodes = distinct(sites.flatMap(({ site }) => site));
  const subject = subjectOf(service);
  const isAsked = isHandled || (isOnline(graph, service) && service.realizedBy !== undefined);
  const holes: readonly (Hole | undefined)[] = [
    !own && isFunctional ? { at: subject, lacks: "function" } : undefined,
    applications.length === 0 && isHandled ? { at: subject, lacks: "application" } : undefined,
    isAsked && applications.length > 0 && databases.length === 0 ? { at: subject, lacks: "database" } : undefined,
    ...sites.map(({ system, site }) => (site.length > 0 ? undefined : withoutHost(system))),
  ];
  return {
    service: subject,
    steps: {
      function: own ? [subjectOf(own)] : [],
      application: stack.map(subjectOf),
      database: databases.map(subjectOf),
      node: nodes.map(subjectOf),
    },
    holes: holes.filter((hole) => hole !== undefined),
  };
}

function withoutHost(system: Element): Hole {
  return { at: subjectOf(system), lacks: "node" };
}

/** The databases that an application writes, and those that it reads. */
const dataOf = onceEach((graph, application): readonly Database[] => {
  const { reads = [], writes = [] } = elementOf(graph, "application", application) ?? {};
  return present(graph, "database", [...writes, ...reads]);
});

/** The node that runs a system, and what it stands in; none where no node does. */
const siteBeneath = onceEach((graph, id): readonly Node[] => {
  const system = elementOf(graph, "application", id) ?? elementOf(graph, "database", id);
  const host = system && hostOf(graph, system);
  return host ? siteOf(graph, host) : [];
});

/** Applications in use by the date that no service rests on, directly or through what is built on them. */
export function idleApplications(graph: Graph, { systems }: Footing): readonly Subject[] {
  const used = new Set<Element>(systems);
  // Users named by the author, or a link that it carries or ends, are a purpose of their own.
  const carries = new Set<string | undefined>();
  for (const { from, to, via } of graph.byKind.link) carries.add(from).add(to).add(via);
  return graph.byKind.application
    .filter(
      (application) =>
        isPresent(graph, application) &&
        !used.has(application) &&
        !carries.has(application.id) &&
        application.users === undefined,
    )
    .map(subjectOf);
}

/** Databases that something reads and nothing keeps: none writes them, and none is declared to be their master copy. */
export function unmasteredData(graph: Graph): readonly Subject[] {
  const kept = new Set(
    graph.byKind.application
      .filter((application) => isPresent(graph, application))
      .flatMap(({ writes = [] }) => writes),
  );
  const read = new Set([...graph.byKind.application, ...graph.byKind.service].flatMap(({ reads = [] }) => reads));
  return graph.byKind.database
    .filter(
      (database) =>
        isPresent(graph, database) && read.has(database.id) && !kept.has(database.id) && database.master !== true,
    )
    .filter(({ owner }) => owner === undefined)
    .map(subjectOf);
}

function present<K extends "application" | "database">(
  graph: Graph,
  kind: K,
  ids: readonly string[] = [],
): readonly Extract<Element, { type: K }>[] {
  const found: Extract<Element, { type: K }>[] = [];
  for (const id of ids) {
    const element = elementOf(graph, kind, id);
    if (element && isPresent(graph, element)) found.push(element);
  }
  return found;
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
