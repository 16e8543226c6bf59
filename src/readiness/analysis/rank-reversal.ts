import { cellState, type IndexData, type Table } from "../index/data.ts";
import type { IndexPlan } from "../index/plan.ts";
import { prepareIndex } from "../index/prepare-index.ts";
import { medianOf, rangeOf } from "../statistics/moments.ts";

/** Two units whose order turned when another came or went: before the change `ahead` was before `behind`. */
export interface Reversal {
  readonly ahead: string;
  readonly behind: string;
}

/** What the coming or going of one unit did to the order of the others. */
export interface ReversalReport {
  /** The unit that left, or what the newcomer is like. */
  readonly unit: string;
  readonly reversals: readonly Reversal[];
}

/** For every unit: which pairs of the others change places when it is left out. */
export function dropOneReversals(plan: IndexPlan, data: IndexData): readonly ReversalReport[] {
  const before = ranksByCode(plan, data);
  return data.codes.map((unit, index) => {
    const places = Array.from(data.codes.keys()).filter((place) => place !== index);
    return { unit, reversals: reversalsOf(before, ranksByCode(plan, selected(data, places))) };
  });
}

/**
 * For every column, two newcomers who are the median everywhere else and lie half the range beyond the greatest or the
 * least value there: which pairs of the others change places. Shows how much the order hangs on who takes part.
 */
export function addOneReversals(plan: IndexPlan, data: IndexData): readonly ReversalReport[] {
  const before = ranksByCode(plan, data);
  return data.columns.flatMap((column, c) =>
    (["above", "below"] as const).map((side) => {
      const joined = withNewcomer(data, c, side);
      return { unit: `${column} ${side}`, reversals: reversalsOf(before, ranksByCode(plan, joined)) };
    }),
  );
}

function ranksByCode(plan: IndexPlan, data: IndexData): ReadonlyMap<string, number> {
  const prepared = prepareIndex(plan, data);
  prepared.run();
  return new Map(data.codes.map((code, unit) => [code, prepared.ranks[unit] ?? 0]));
}

/** Pairs that stood in one strict order before and stand in the other now. Units without a rank are passed over. */
function reversalsOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly Reversal[] {
  const codes = [...before.keys()].filter((code) => before.get(code) && after.get(code));
  const rank = (ranks: ReadonlyMap<string, number>, code: string): number => ranks.get(code) ?? 0;
  return codes.flatMap((ahead) =>
    codes
      .filter((other) => rank(before, ahead) < rank(before, other) && rank(after, ahead) > rank(after, other))
      .map((behind) => ({ ahead, behind })),
  );
}

/** The data of some of the units, in the order of the places given. */
function selected(data: IndexData, places: readonly number[]): IndexData {
  const units = places.length;
  const values = new Float64Array(data.columns.length * units);
  const states = new Uint8Array(data.columns.length * units);
  for (const c of data.columns.keys())
    for (const [to, from] of places.entries()) {
      values[c * units + to] = data.values[c * data.units + from] ?? Number.NaN;
      states[c * units + to] = data.states[c * data.units + from] ?? cellState.missing;
    }
  const groups = Object.entries(data.groups).map(([name, list]) => [name, places.map((place) => list[place])]);
  return {
    ...data,
    units,
    values,
    states,
    codes: places.map((p) => data.codes[p] ?? ""),
    groups: Object.fromEntries(groups),
  };
}

const newcomer = "+";

function withNewcomer(data: IndexData, outlying: number, side: "above" | "below"): IndexData {
  const { units } = data;
  const grown = selected(data, [...data.codes.keys(), units]);
  for (const c of data.columns.keys()) {
    const column = columnOf(data, c);
    const [least, greatest] = rangeOf(column);
    const beyond = (greatest - least) / 2;
    const far = side === "above" ? greatest + beyond : least - beyond;
    grown.values[c * grown.units + units] = c === outlying ? far : medianOf(column);
    grown.states[c * grown.units + units] = cellState.number;
  }
  return { ...grown, codes: [...data.codes, newcomer] };
}

function columnOf({ values, units }: Table, column: number): Float64Array {
  return values.subarray(column * units, (column + 1) * units);
}
