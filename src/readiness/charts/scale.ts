import type { IndexResult } from "../index/result.ts";

/**
 * A leaf on a scale from 0 (worst) to 1 (best): by the range of its normalisation where it has one, else between the
 * worst and the best unit. NaN where there is no number.
 */
export function commonScale({ plan, stages, units }: IndexResult, leaf: number): Float64Array {
  const column = stages.normalised.values.subarray(leaf * units.length, (leaf + 1) * units.length);
  const option = plan.nodes[plan.leaves[leaf]?.node ?? -1]?.options.normalise;
  const [low, high] = option && "range" in option ? option.range : extremes(column);
  return column.map((value) => (high > low ? (value - low) / (high - low) : !Number.isNaN(value) ? 1 : Number.NaN));
}

function extremes(column: Float64Array): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of column) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
