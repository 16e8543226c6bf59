import { type IndexData, isNumber } from "./data.ts";
import type { Filler, ImputationSource } from "./imputation-source.ts";

interface Known {
  readonly year: number;
  readonly value: number;
}

/**
 * The value of the same unit and leaf in other years: the last one before (not older than `maximumAge` years), or, with
 * `beyond`, the straight line between the last before and the first after; outside both, nothing or the nearest.
 * Other years are read after denomination by their own denominators.
 */
export function overYears(
  { plan, data }: ImputationSource,
  rule: { readonly maximumAge?: number | undefined; readonly beyond?: "none" | "nearest" | undefined },
): Filler {
  const { year } = data;
  const history = (data.history ?? []).filter((past) => past.year !== undefined && past.year !== year);
  return (column, unit) => {
    const leaf = plan.leaves[column];
    const code = data.codes[unit];
    if (year === undefined || !leaf || code === undefined) return Number.NaN;
    const known = history
      .map((past): Known => ({ year: past.year ?? 0, value: valueIn(past, leaf.column, leaf.denominator, code) }))
      .filter(({ value }) => !Number.isNaN(value))
      .sort((a, b) => a.year - b.year);
    const before = known.findLast((past) => past.year < year);
    const after = known.find((past) => past.year > year);
    if (rule.beyond === undefined)
      return before && year - before.year <= (rule.maximumAge ?? Number.POSITIVE_INFINITY) ? before.value : Number.NaN;
    if (before && after) return between(before, after, year);
    return rule.beyond === "nearest" ? ((before ?? after)?.value ?? Number.NaN) : Number.NaN;
  };
}

function between(before: Known, after: Known, year: number): number {
  return before.value + ((after.value - before.value) * (year - before.year)) / (after.year - before.year);
}

function valueIn(data: IndexData, column: string, denominator: string | undefined, code: string): number {
  const value = cell(data, column, code);
  return denominator === undefined ? value : value / (cell(data, denominator, code) || Number.NaN);
}

function cell(data: IndexData, column: string, code: string): number {
  const at = data.columns.indexOf(column) * data.units + data.codes.indexOf(code);
  const found = data.columns.includes(column) && data.codes.includes(code) && isNumber(data.states[at]);
  return found ? (data.values[at] ?? Number.NaN) : Number.NaN;
}
