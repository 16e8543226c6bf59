import type { Service } from "../domain/model.ts";
import type { OnlineLevel } from "../domain/service.ts";
import { type Graph, hasHappenedBy, isLive } from "./graph.ts";
import { once } from "./once.ts";

/** Levels at which dossiers are sent and handled online: 3 and 4 of Decree 43/2011, both levels of Decree 42/2022. */
const handledOnline: readonly OnlineLevel[] = [3, 4, "3-4", "full", "partial"];

/** Services that are in use at the date of the graph and whose dossiers are by then handled online. */
export const servicesHandledOnline = once((graph): readonly Service[] =>
  graph.byKind.service.filter((service) => isHandledOnline(graph, service)),
);

/** Whether a service is in use at the date of the graph, and its dossiers are by then handled online. */
export function isHandledOnline(graph: Graph, service: Service): boolean {
  return isLive(graph, service) && isOnline(graph, service) && handledOnline.includes(service.online?.level ?? 1);
}

/** Whether the online level that a service states has been reached by the date of the graph. */
export function isOnline(graph: Graph, { online }: Service): boolean {
  return online !== undefined && (online.since === undefined || hasHappenedBy(graph, online.since));
}
