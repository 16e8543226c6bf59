import { maximise } from "../statistics/linear-programme.ts";
import { rangeOf } from "../statistics/moments.ts";
import type { Failure } from "./finding.ts";

export interface DoubtResult {
  readonly scores: Float64Array;
  /** Share of each child in each unit's score, child-major. */
  readonly shares: Float64Array;
}

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Benefit of the doubt (Melyn and Moesen 1991; Handbook, pp. 92–94): each unit is given the weights that make its score
 * as high as they can, as long as nobody scores above one with them, and each child's share of the score keeps the bounds.
 * Units without all the children get NaN and do not set the standard.
 */
export function benefitOfTheDoubt(
  columns: readonly Float64Array[],
  codes: readonly string[],
  bounds: Bounds,
): DoubtResult | Failure {
  const p = columns.length;
  const units = columns[0]?.length ?? 0;
  if (bounds.lower * p > 1 + 1e-12 || bounds.upper * p < 1 - 1e-12)
    return { code: "bounds-impossible", args: { lower: bounds.lower, upper: bounds.upper, children: p } };
  for (const [c, column] of columns.entries()) {
    const place = column.findIndex((value) => value < 0);
    if (place >= 0)
      return { code: "weights-need-positive", args: { child: codes[c] ?? "", value: column[place] ?? 0 }, place };
  }
  const scale = columns.map((column) => rangeOf(column)[1] || 1);
  const rowOf = (unit: number): readonly number[] => columns.map((column, c) => (column[unit] ?? 0) / (scale[c] ?? 1));
  const rows = Array.from({ length: units }, (_, unit) => rowOf(unit));
  const standard = frontier(rows.filter((row) => row.every((value) => !Number.isNaN(value))));
  const scores = new Float64Array(units).fill(Number.NaN);
  const shares = new Float64Array(units * p).fill(Number.NaN);
  for (const [unit, row] of rows.entries()) {
    if (row.some(Number.isNaN)) continue;
    const contributions = best(row, standard, bounds);
    const score = contributions.reduce((sum, part) => sum + part, 0);
    scores[unit] = score;
    for (const [c, part] of contributions.entries()) shares[c * units + unit] = score > 0 ? part / score : 1 / p;
  }
  return { scores, shares };
}

/** Only units that no other is at least as good as in everything can set the standard. */
function frontier(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const row of rows) {
    if (kept.some((other) => dominates(other, row))) continue;
    const still = kept.filter((other) => !dominates(row, other));
    kept.splice(0, kept.length, ...still, row);
  }
  return kept;
}

function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, i) => value >= (b[i] ?? 0));
}

/** What each child contributes to the unit's best score. */
function best(row: readonly number[], standard: readonly (readonly number[])[], bounds: Bounds): readonly number[] {
  const total = (factor: number, i: number): readonly number[] =>
    row.map((value, k) => value * (k === i ? 1 - factor : -factor));
  const upper = bounds.upper < 1 ? row.map((_, i) => total(bounds.upper, i)) : [];
  const lower = bounds.lower > 0 ? row.map((_, i) => total(bounds.lower, i).map((value) => -value)) : [];
  const limits = [...standard.map(() => 1), ...upper.map(() => 0), ...lower.map(() => 0)];
  const weights = maximise(row, [...standard, ...upper, ...lower], limits);
  return row.map((value, i) => value * (weights?.[i] ?? 0));
}
