import { deviationOf, meanOf } from "../statistics/moments.ts";
import type { Failure } from "./finding.ts";

/** The columns over the units that have a number in each of them. */
export function completeCases(columns: readonly Float64Array[]): readonly Float64Array[] {
  const keep = (_: number, unit: number): boolean => columns.every((column) => !Number.isNaN(column[unit]));
  return columns.map((column) => column.filter(keep));
}

/** The first column that does not vary, by its place; −1 where all do. */
function constantColumn(columns: readonly Float64Array[]): number {
  return columns.findIndex((column) => {
    const mean = meanOf(column);
    return !(deviationOf(column, "population", mean) > Math.abs(mean) * 1e-13);
  });
}

/** Why statistics of several columns together say nothing: too few units, or a column that does not vary. */
export function unfit(columns: readonly Float64Array[], codes: readonly string[]): Failure | undefined {
  const units = columns[0]?.length ?? 0;
  if (units < 3) return { code: "too-few-units", args: { units, minimum: 3 } };
  const constant = constantColumn(columns);
  return constant < 0 ? undefined : { code: "child-constant", args: { child: codes[constant] ?? "" } };
}
