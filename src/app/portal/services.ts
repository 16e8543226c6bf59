import type { Level } from "../../domain/agency.ts";
import type { State } from "../../domain/lifecycle.ts";
import { type Status, statusOf } from "../../domain/provenance.ts";
import type { OnlineLevel } from "../../domain/service.ts";
import type { Subject } from "../../domain/subject.ts";
import type { Text } from "../../domain/text.ts";
import { type Graph, stateOf } from "../../graph/graph.ts";

/** A public service as the inventory shows it. What the model does not say is absent. */
export interface ServiceRow {
  readonly id: string;
  readonly name: Text;
  /** Its code in the national database of procedures. */
  readonly code?: string;
  /** Procedures that the entry stands for. */
  readonly count: number;
  readonly owner?: Named;
  readonly sector?: Named;
  readonly level?: OnlineLevel;
  readonly since?: string;
  readonly performedAt: readonly Level[];
  readonly applications: readonly Named[];
  readonly dossiersPerYear?: number;
  readonly days?: number;
  readonly state: State;
  readonly status?: Status;
}

/** Something with an id and a name. */
export type Named = Pick<Subject, "id" | "name">;

/** The inventory of public services of a province, in the order of the model. */
export function serviceRows(graph: Graph): readonly ServiceRow[] {
  const named = (id: string): Named => {
    const element = graph.elements.get(id);
    return { id, name: element && "name" in element && element.name ? element.name : { vi: id } };
  };
  return graph.byKind.service.map((service): ServiceRow => {
    const { id, name, code, count = 1, owner, sector, online, performedAt = [], realizedBy = [] } = service;
    const status = statusOf(service);
    const sectorName = sector === undefined ? undefined : graph.framework.sectors.get(sector)?.name;
    return {
      id,
      name: name ?? { vi: id },
      count,
      ...defined({ code, level: online?.level, since: online?.since, status }),
      ...defined({ dossiersPerYear: service.dossiersPerYear, days: service.days }),
      ...(owner === undefined ? {} : { owner: named(owner) }),
      ...(sector === undefined ? {} : { sector: { id: sector, name: sectorName ?? { vi: sector } } }),
      performedAt,
      applications: realizedBy.map(named),
      state: stateOf(graph, service),
    };
  });
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without the fields that are not there. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>;
}
