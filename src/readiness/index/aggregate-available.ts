import type { Aggregation } from "../../domain/index-options/aggregation.ts";
import { sampleCorrection } from "./aggregate-group.ts";
import { transformOf } from "./transform.ts";

type MazziottaPareto = Extract<Aggregation, { method: "mazziotta-pareto" }>;

/** The children of a group that one unit has: their values and weights, which need not sum to one. */
export interface Available {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly count: number;
}

/** The aggregate of the answers that a unit has, their weights brought to one. NaN where these sum to nothing. */
export function aggregateAvailable(available: Available, option: Aggregation): number {
  const transform = transformOf(option);
  if (transform) return transform.back(mean(available, transform.of));
  const centre = mean(available, (x) => x);
  if (option.method !== "mazziotta-pareto") return centre;
  const variance = mean(available, (x) => (x - centre) ** 2) * correction(available, option);
  return variance === 0 ? centre : centre + ((option.penalty === "minus" ? -1 : 1) * variance) / centre;
}

function correction(available: Available, { deviation }: MazziottaPareto): number {
  return deviation === "population" ? 1 : sampleCorrection(sharesOf(available));
}

function sharesOf({ weights, count }: Available): Float64Array {
  const own = weights.slice(0, count);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  return own.map((weight) => weight / total);
}

/** The first value that the method cannot bear, by its place among those available; −1 where it bears all. */
export function unbearable(available: Available, option: Aggregation): number {
  if (option.method === "mazziotta-pareto") return lowestOfPoor(available);
  const bears = transformOf(option)?.bears;
  if (!bears) return -1;
  const { values, weights, count } = available;
  for (let i = 0; i < count; i++) if (weights[i] !== 0 && !bears(values[i] as number)) return i;
  return -1;
}

/** A mean of zero or less would turn or explode the penalty of Mazziotta and Pareto: the value that pulls it down. */
function lowestOfPoor(available: Available): number {
  if (!(mean(available, (x) => x) <= 0)) return -1;
  const { values, count } = available;
  let lowest = 0;
  for (let i = 1; i < count; i++) if ((values[i] as number) < (values[lowest] as number)) lowest = i;
  return (values[lowest] as number) < 0 ? lowest : -1;
}

/** Zero weights are passed over, so that they cannot make 0 × ∞. */
function mean({ values, weights, count }: Available, of: (x: number) => number): number {
  let [sum, total] = [0, 0];
  for (let i = 0; i < count; i++) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    sum += weight * of(values[i] as number);
    total += weight;
  }
  return sum / total;
}
