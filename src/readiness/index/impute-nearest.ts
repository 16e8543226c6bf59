import { deviationOf, meanOf } from "../statistics/moments.ts";
import type { Table } from "./data.ts";
import { columnValues } from "./leaf-table.ts";

/**
 * The mean of the k units nearest to one among those that have the value. Distance is Euclidean over the standardised
 * leaves that both units have, per leaf shared. Units as near as the k-th all count, so the order of rows does not.
 */
export function nearestFiller(table: Table, k: number): (column: number, unit: number) => number {
  const standardised = table.columns.map((_, column) => standardise(columnValues(table, column)));
  const distances = new Map<number, Float64Array>();
  return (column, unit) => {
    const away = distances.get(unit) ?? distancesFrom(standardised, unit, table.units);
    distances.set(unit, away);
    const values = columnValues(table, column);
    const candidates = Array.from(values.keys())
      .filter((other) => other !== unit && !Number.isNaN(values[other]) && !Number.isNaN(away[other]))
      .sort((a, b) => (away[a] as number) - (away[b] as number) || a - b);
    const limit = away[candidates[Math.min(k, candidates.length) - 1] ?? -1] ?? Number.NaN;
    const near = candidates.filter((other) => (away[other] as number) <= limit * (1 + 1e-12));
    return meanOf(Float64Array.from(near, (other) => values[other] as number));
  };
}

/** Z-scores; a constant column tells no two units apart. */
function standardise(x: Float64Array): Float64Array {
  const mean = meanOf(x);
  const deviation = deviationOf(x, "sample", mean);
  return x.map((value) => (deviation > 0 ? (value - mean) / deviation : value - mean));
}

function distancesFrom(standardised: readonly Float64Array[], unit: number, units: number): Float64Array {
  return Float64Array.from({ length: units }, (_, other) => {
    let [sum, shared] = [0, 0];
    for (const column of standardised) {
      const gap = (column[unit] as number) - (column[other] as number);
      if (!Number.isNaN(gap)) {
        sum += gap * gap;
        shared++;
      }
    }
    return Math.sqrt(sum / shared);
  });
}
