import { cellState, type IndexData } from "../index/data.ts";

/** What becomes of an indicator when units become one. `mean` is weighted by population. */
export type MergerRule = "sum" | "mean" | "refused";

/** Which unit each one became. A unit that is not named stays itself. */
export type Successors = ReadonlyMap<string, string>;

/** A column that has no values after a merger, and why: the method says so, or does not say, or there is no population. */
export interface NotMerged {
  readonly column: string;
  readonly why: "refused" | "no-population";
}

export interface Merged {
  readonly data: IndexData;
  /** Columns that could not be brought over for units made of several. */
  readonly notMerged: readonly NotMerged[];
  /** The parts of every unit that was made of several. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Data of units as they were, for the units that they became. What only changed its name keeps its values. Units made of
 * several get sums, or means weighted by the column of population; of a column without such a rule they get nothing.
 * A part that is not known, or that the data does not hold, leaves the whole unknown: what is missing is no zero.
 */
export function mergeUnits(
  data: IndexData,
  successors: Successors,
  ruleOf: (column: string) => MergerRule | undefined,
  population?: string,
): Merged {
  const members = membersOf(data, successors);
  const parts = partsOf(successors);
  const codes = [...members.keys()];
  const people = population === undefined ? -1 : data.columns.indexOf(population);
  const rules = data.columns.map((name, column) => (column === people ? "sum" : (ruleOf(name) ?? "refused")));
  const hasMerged = codes.some((code) => parts.has(code));
  const cells = rules.flatMap((rule, column) => {
    const usable = whyNot(rule, people) === undefined ? rule : undefined;
    return [...members].map(([code, units]) =>
      mergedCell(data, column, { units, of: parts.get(code)?.length ?? 1 }, usable, people),
    );
  });
  const first = (column: readonly (string | undefined)[]) => codes.map((code) => column[members.get(code)?.[0] ?? -1]);
  return {
    data: {
      ...data,
      codes,
      units: codes.length,
      values: Float64Array.from(cells, ({ value }) => value),
      states: Uint8Array.from(cells, ({ state }) => state),
      groups: Object.fromEntries(Object.entries(data.groups).map(([name, column]) => [name, first(column)])),
      history: undefined,
    },
    notMerged: rules.flatMap((rule, column) => {
      const why = whyNot(rule, people);
      return why && hasMerged ? [{ column: data.columns[column] ?? "", why }] : [];
    }),
    parts: new Map(codes.flatMap((code) => (parts.has(code) ? [[code, parts.get(code) ?? []] as const] : []))),
  };
}

/** The units that each unit of afterwards was made of, by its code. */
function membersOf({ codes }: IndexData, successors: Successors): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, readonly number[]>();
  for (const [unit, code] of codes.entries()) {
    const target = successors.get(code) ?? code;
    members.set(target, [...(members.get(target) ?? []), unit]);
  }
  return members;
}

/** Units that several became, with all of these: also those that the data does not hold. */
function partsOf(successors: Successors): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [code, target] of successors) found.set(target, [...(found.get(target) ?? []), code]);
  return new Map([...found].filter(([, parts]) => parts.length > 1));
}

function whyNot(rule: MergerRule, people: number): NotMerged["why"] | undefined {
  if (rule === "refused") return "refused";
  return rule === "mean" && people < 0 ? "no-population" : undefined;
}

interface MergedCell {
  readonly value: number;
  readonly state: number;
}

function mergedCell(
  data: IndexData,
  column: number,
  { units, of }: { readonly units: readonly number[]; readonly of: number },
  rule: MergerRule | undefined,
  people: number,
): MergedCell {
  const stateOf = (unit: number) => data.states[column * data.units + unit] ?? cellState.missing;
  const numberOf = (of: number, unit: number) => data.values[of * data.units + unit] ?? Number.NaN;
  const [only] = units;
  if (of === 1 && units.length === 1 && only !== undefined)
    return { value: numberOf(column, only), state: stateOf(only) };
  const asked = units.filter((unit) => stateOf(unit) !== cellState.notApplicable);
  if (!asked.length) return { value: Number.NaN, state: cellState.notApplicable };
  // A part of which nothing was delivered is unknown, and so is the whole.
  if (units.length < of || rule === undefined) return { value: Number.NaN, state: cellState.unknown };
  const weights = asked.map((unit) => (rule === "sum" ? 1 : numberOf(people, unit)));
  const total = asked.reduce((sum, unit, place) => sum + numberOf(column, unit) * (weights[place] ?? 0), 0);
  const value = rule === "sum" ? total : total / weights.reduce((sum, weight) => sum + weight, 0);
  return Number.isFinite(value) ? { value, state: cellState.number } : { value: Number.NaN, state: cellState.unknown };
}
