import MiniSearch from "minisearch";
import type { PortalProvince } from "../app/portal/index.ts";
import { type ServiceRow, serviceRows } from "../app/portal/services.ts";
import { folded } from "./folded.ts";
import { oneFor } from "./one-for.ts";

/** The filters of an inventory of services: each narrows it to the services of one value. */
export const serviceFilters = ["owner", "sector", "level", "state", "performed"] as const;
export type ServiceFilter = (typeof serviceFilters)[number];

/** The orders in which services can stand. */
export const serviceOrders = ["relevance", "name", "owner", "level", "dossiers", "days"] as const;
export type ServiceOrder = (typeof serviceOrders)[number];

/** What of an inventory is asked for. */
export interface ServicesAsked {
  readonly text: string;
  readonly filters: Readonly<Partial<Record<ServiceFilter, string>>>;
  readonly order: ServiceOrder;
}

/** What was found, in its order, and how many of it each value of each filter would leave. */
export interface ServicesFound {
  readonly rows: readonly ServiceRow[];
  readonly facets: Readonly<Record<ServiceFilter, readonly Facet[]>>;
  readonly all: number;
}

/** A value of a filter with the services that it would leave. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

interface Inventory {
  readonly rows: readonly ServiceRow[];
  readonly find: (text: string) => readonly number[];
}

/** What a service says to a filter: none, one or several values. */
const valuesOf: Readonly<Record<ServiceFilter, (row: ServiceRow) => readonly string[]>> = {
  owner: ({ owner }) => (owner ? [owner.id] : []),
  sector: ({ sector }) => (sector ? [sector.id] : []),
  level: ({ level }) => (level === undefined ? [] : [String(level)]),
  state: ({ state }) => [state],
  performed: ({ performedAt }) => performedAt,
};

/** The inventory of a province with its index, made when it is first asked for. */
const inventoryOf = oneFor((province: PortalProvince): Inventory => {
  const rows = serviceRows(province.graph);
  const index = new MiniSearch<ServiceRow & { readonly at: number }>({
    idField: "at",
    fields: ["name", "english", "code", "owner", "sector", "applications", "id"],
    extractField: (row, field) => (field === "at" ? row.at : (fieldTexts[field]?.(row) ?? "")),
    tokenize: (text) => folded(text).split(" "),
    processTerm: (term) => term || null,
  });
  index.addAll(rows.map((row, at) => ({ ...row, at })));
  return {
    rows,
    find: (text) =>
      index
        .search(text, {
          combineWith: "AND",
          prefix: true,
          fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.15 : false),
          boost: { name: 3, code: 4, english: 2 },
        })
        .map(({ id }) => Number(id)),
  };
});

const fieldTexts: Readonly<Record<string, (row: ServiceRow) => string>> = {
  name: ({ name }) => name.vi,
  english: ({ name }) => name.en ?? "",
  code: ({ code = "" }) => code,
  owner: ({ owner }) => owner?.name.vi ?? "",
  sector: ({ sector }) => sector?.name.vi ?? "",
  applications: ({ applications }) => applications.map(({ name }) => name.vi).join(" "),
  id: ({ id }) => id.replaceAll("-", " "),
};

/** Finds services of a province: by words without regard to accents and small slips, narrowed by filters, in an order. */
export function findServices(province: PortalProvince, { text, filters, order }: ServicesAsked): ServicesFound {
  const { rows, find } = inventoryOf(province);
  const wanted = folded(text);
  const matched = wanted === "" ? rows : find(wanted).flatMap((at) => rows[at] ?? []);
  const fits = (row: ServiceRow, but?: ServiceFilter): boolean =>
    serviceFilters.every((filter) => {
      const value = filters[filter];
      return filter === but || value === undefined || valuesOf[filter](row).includes(value);
    });
  const found = matched.filter((row) => fits(row));
  const facet = (filter: ServiceFilter): readonly Facet[] =>
    counted(matched.filter((row) => fits(row, filter)).flatMap(valuesOf[filter]));
  return { rows: inOrder(found, order), all: rows.length, facets: facetsBy(facet) };
}

function facetsBy(facet: (filter: ServiceFilter) => readonly Facet[]): ServicesFound["facets"] {
  return {
    owner: facet("owner"),
    sector: facet("sector"),
    level: facet("level"),
    state: facet("state"),
    performed: facet("performed"),
  };
}

function counted(values: readonly string[]): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

/** What services are put in order by; those that do not say stand last. */
const orderKeys: Readonly<Record<ServiceOrder, ((row: ServiceRow) => string | number | undefined) | undefined>> = {
  relevance: undefined,
  name: ({ name }) => folded(name.vi),
  owner: ({ owner }) => (owner ? folded(owner.name.vi) : undefined),
  level: ({ level }) => (level === undefined ? undefined : String(level)),
  dossiers: ({ dossiersPerYear }) => (dossiersPerYear === undefined ? undefined : -dossiersPerYear),
  days: ({ days }) => days,
};

function inOrder(rows: readonly ServiceRow[], order: ServiceOrder): readonly ServiceRow[] {
  const key = orderKeys[order];
  if (!key) return rows;
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
    return compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
