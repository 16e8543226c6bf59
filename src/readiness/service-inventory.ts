import { hasHappened } from "../domain/date.ts";
import type { Service } from "../domain/model.ts";
import { statusOf } from "../domain/provenance.ts";
import {
  type InventoryEntry,
  type InventoryField,
  type InventoryFigure,
  inventoryFields,
} from "../domain/service-inventory.ts";
import type { Text } from "../domain/text.ts";
import { type Graph, isLive } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";
import { isOnline } from "../graph/online.ts";

/** The services in use at the date of a graph, in the order of the model. */
export function inventoryOf(graph: Graph): readonly InventoryEntry[] {
  return graph.byKind.service.filter((service) => isLive(graph, service)).map((service) => entryOf(graph, service));
}

/** The figures that sources give of those services, by the date. */
export function inventoryFigures(graph: Graph): readonly InventoryFigure[] {
  return graph.byKind.service
    .filter((service) => isLive(graph, service))
    .flatMap((service) =>
      (service.figures ?? [])
        .filter(({ asOf }) => asOf === undefined || hasHappened(asOf, graph.at))
        .map((figure): InventoryFigure => {
          const { name, value, to, unit, asOf, source } = figure;
          const status = statusOf(figure);
          return {
            service: nameOf(service),
            name,
            value,
            ...(to === undefined ? {} : { to }),
            ...(unit === undefined ? {} : { unit }),
            ...(asOf === undefined ? {} : { asOf }),
            ...(status ? { status } : {}),
            source: source ?? [],
          };
        }),
    );
}

function entryOf(graph: Graph, service: Service): InventoryEntry {
  const isReached = isOnline(graph, service);
  const { online, count = 1, performedAt = [], realizedBy = [], source = [] } = service;
  const status = statusOf(service);
  const named = (id: string | undefined): Text | undefined => {
    const element = id === undefined ? undefined : graph.elements.get(id);
    return element && nameOf(element);
  };
  const entry = {
    id: service.id,
    name: nameOf(service),
    amount: count,
    ...stated("code", service.code),
    ...stated("sector", graph.framework.sectors.get(service.sector ?? "")?.name),
    ...stated("owner", named(service.owner)),
    performedAt,
    ...stated("level", isReached ? online?.level : undefined),
    ...stated("since", isReached ? online?.since : undefined),
    provides: isReached ? (online?.provides ?? []) : [],
    realizedBy: realizedBy.flatMap((id) => named(id) ?? []),
    ...stated("dossiersPerYear", service.dossiersPerYear),
    ...stated("onlineDossiersPerYear", isReached ? online?.dossiersPerYear : undefined),
    ...stated("days", service.days),
    ...stated("fee", service.fee),
    ...stated("developmentCost", service.developmentCost),
    ...stated("status", status),
    source,
  };
  return { ...entry, lacks: inventoryFields.filter((field) => isLacking[field](entry)) };
}

function stated<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}

type Unjudged = Omit<InventoryEntry, "lacks">;

/** A group of services has no code of its own. */
const isLacking: Readonly<Record<InventoryField, (entry: Unjudged) => boolean>> = {
  code: ({ code, amount }) => code === undefined && amount === 1,
  sector: ({ sector }) => sector === undefined,
  owner: ({ owner }) => owner === undefined,
  performedAt: ({ performedAt }) => performedAt.length === 0,
  level: ({ level }) => level === undefined,
  realizedBy: ({ realizedBy }) => realizedBy.length === 0,
  dossiers: ({ dossiersPerYear }) => dossiersPerYear === undefined,
  cost: ({ developmentCost }) => developmentCost === undefined,
};
