import type { Element } from "../domain/model.ts";
import type { Impact } from "../domain/reach.ts";
import type { Graph } from "../graph/graph.ts";
import { ownerOf } from "../graph/ownership.ts";
import { restingOn } from "./reach.ts";
import { subjectOf } from "./subject.ts";

/** What stops when an element fails: public services, their users, applications, and whose they are. */
export function impactOf(graph: Graph, id: string): Impact {
  const reached = restingOn(graph, id);
  const stopped = [id, ...reached.map(({ subject }) => subject.id)].flatMap((each) => graph.elements.get(each) ?? []);
  const services = stopped.filter((element) => element.type === "service");
  const dossiers = services.flatMap(({ dossiersPerYear }) => dossiersPerYear ?? []);
  const users = new Set(stopped.flatMap(usersOf));
  const owners = new Map(stopped.flatMap((element) => ownerOf(graph, element) ?? []).map((owner) => [owner.id, owner]));
  return {
    reached,
    services: services.reduce((sum, service) => sum + (service.count ?? 1), 0),
    ...(dossiers.length > 0 ? { dossiersPerYear: dossiers.reduce((sum, one) => sum + one, 0) } : {}),
    applications: stopped.filter(({ type }) => type === "application").length,
    users: [...users].map((group) => ({
      kind: "userGroup",
      id: group,
      name: graph.framework.userGroups.get(group)?.name ?? { vi: group },
    })),
    agencies: [...owners.values()].map(subjectOf),
  };
}

function usersOf(element: Element): readonly string[] {
  return "users" in element && Array.isArray(element.users) ? element.users : [];
}
