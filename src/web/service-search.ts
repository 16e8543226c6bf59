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

/** The services of a province, made ready for being found. Services are named by their place in the model. */
interface Inventory {
  readonly rows: readonly ServiceRow[];
  /** Services in which every word of a folded text stands, the best match first. */
  readonly find: (text: string) => readonly number[];
  /** The place of each service in an order; those that do not say stand last. */
  readonly places: Readonly<Record<Exclude<ServiceOrder, "relevance">, Int32Array>>;
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
  const placed = (order: Exclude<ServiceOrder, "relevance">) => placesBy(rows, orderKeys[order]);
  return {
    rows,
    find: finderOf(rows),
    places: {
      name: placed("name"),
      owner: placed("owner"),
      level: placed("level"),
      dossiers: placed("dossiers"),
      days: placed("days"),
    },
  };
});

/** Words whose matches are kept: readers ask for “thu tuc” again and again, with another word beside it. */
const mostWords = 32;

function finderOf(rows: readonly ServiceRow[]): Inventory["find"] {
  const search = indexOf(rows);
  const known = new Map<string, Float32Array>();
  const scoresOf = (word: string): Float32Array => {
    const scores = known.get(word) ?? search(word);
    known.delete(word);
    known.set(word, scores);
    const [oldest] = known.keys();
    if (known.size > mostWords && oldest !== undefined) known.delete(oldest);
    return scores;
  };
  return (text) => {
    const all = [...new Set(text.split(" "))].map(scoresOf);
    const totals = new Float32Array(rows.length);
    const found: number[] = [];
    for (let at = 0; at < rows.length; at++) {
      const total = together(all, at);
      totals[at] = total;
      if (total > 0) found.push(at);
    }
    return found.sort((one, other) => (totals[other] ?? 0) - (totals[one] ?? 0) || one - other);
  };
}

/** How well a service matches all words; 0 where it lacks one. Run for every service of every search. */
function together(all: readonly Float32Array[], at: number): number {
  let total = 0;
  for (const scores of all) {
    const score = scores[at] ?? 0;
    if (score === 0) return 0;
    total += score;
  }
  return total;
}

/** Gives for a word how well each service matches it; 0 where it does not. */
function indexOf(rows: readonly ServiceRow[]): (word: string) => Float32Array {
  const index = new MiniSearch<ServiceRow & { readonly at: number }>({
    idField: "at",
    fields: Object.keys(fieldTexts),
    extractField: (row, field) => (field === "at" ? row.at : (fieldTexts[field]?.(row) ?? "")),
    tokenize: (text) => folded(text).split(" "),
    processTerm: (term) => term || null,
  });
  index.addAll(rows.map((row, at) => ({ ...row, at })));
  return (word) => {
    const scores = new Float32Array(rows.length);
    const fuzzy = word.length > 5 && !/\d/.test(word) ? 0.15 : false;
    for (const { id, score } of index.search(word, { prefix: true, fuzzy, boost: { name: 3, code: 4, english: 2 } }))
      scores[Number(id)] = score;
    return scores;
  };
}

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
  const { rows, find, places } = inventoryOf(province);
  const wanted = folded(text);
  const matched = wanted === "" ? rows.map((_, at) => at) : find(wanted);
  const counts = countsOf();
  const found = matched.filter((at) => {
    const row = rows[at];
    return row !== undefined && count(row, filters, counts);
  });
  const place = order === "relevance" ? undefined : places[order];
  const sorted = place ? found.sort((one, other) => (place[one] ?? 0) - (place[other] ?? 0)) : found;
  return { rows: sorted.flatMap((at) => rows[at] ?? []), all: rows.length, facets: facetsOf(counts) };
}

type Counts = Readonly<Record<ServiceFilter, Map<string, number>>>;

function countsOf(): Counts {
  return { owner: new Map(), sector: new Map(), level: new Map(), state: new Map(), performed: new Map() };
}

/**
 * Whether a service passes all filters. It counts for the facets of every filter that would show it: all where it passes,
 * and the one that alone keeps it away.
 */
function count(row: ServiceRow, filters: ServicesAsked["filters"], counts: Counts): boolean {
  const failed = serviceFilters.filter((filter) => {
    const value = filters[filter];
    return value !== undefined && !valuesOf[filter](row).includes(value);
  });
  const [only] = failed;
  if (failed.length > 1) return false;
  for (const filter of only === undefined ? serviceFilters : [only])
    for (const value of valuesOf[filter](row)) counts[filter].set(value, (counts[filter].get(value) ?? 0) + 1);
  return only === undefined;
}

function facetsOf(counts: Counts): ServicesFound["facets"] {
  const facet = (filter: ServiceFilter): readonly Facet[] =>
    [...counts[filter]]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || compare(a.value, b.value));
  return {
    owner: facet("owner"),
    sector: facet("sector"),
    level: facet("level"),
    state: facet("state"),
    performed: facet("performed"),
  };
}

type OrderKey = (row: ServiceRow) => string | number | undefined;

/** What services are put in order by. */
const orderKeys: Readonly<Record<Exclude<ServiceOrder, "relevance">, OrderKey>> = {
  name: ({ name }) => folded(name.vi),
  owner: ({ owner }) => (owner ? folded(owner.name.vi) : undefined),
  level: ({ level }) => (level === undefined ? undefined : String(level)),
  dossiers: ({ dossiersPerYear }) => (dossiersPerYear === undefined ? undefined : -dossiersPerYear),
  days: ({ days }) => days,
};

function placesBy(rows: readonly ServiceRow[], keyOf: OrderKey): Int32Array {
  const keyed = rows.map((row, at) => ({ at, key: keyOf(row) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
    return compare(a.key, b.key);
  });
  const places = new Int32Array(rows.length);
  for (const [place, { at }] of keyed.entries()) places[at] = place;
  return places;
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
