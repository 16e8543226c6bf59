import type { PreparedIndex } from "../index/fast-run.ts";
import type { Factor, Factors } from "./factors.ts";
import { mostFactors, type SobolIndex, sobolIndices, sobolRuns } from "./sobol-indices.ts";

/** What the sensitivity is of: how far ranks move on average from those of the method, or the rank or score of one unit. */
export type Output = { readonly kind: "rank-shift" } | { readonly kind: "rank" | "score"; readonly unit: number };

/** How far each factor decides the output. Indices are missing where nothing moves it, or where runs gave no score. */
export interface Sensitivity {
  readonly factors: readonly Factor[];
  readonly indices: readonly SobolIndex[] | undefined;
  readonly runs: number;
  /** Runs in which a unit that the method scores had no score: the indices would mean nothing. */
  readonly unscored: number;
  readonly mean: number;
}

/** Sobol indices of an index on `count × (factors + 2)` quasi-random runs; best with a power of two. Throws on too many factors. */
export function sensitivityOf(prepared: PreparedIndex, factors: Factors, count: number, output: Output): Sensitivity {
  const { length } = factors.list;
  if (length > mostFactors)
    throw new RangeError(`${length} factors; a Sobol sequence here varies ${mostFactors} at most`);
  prepared.run();
  const nominal = Float64Array.from(prepared.ranks);
  const read = readers[output.kind];
  let unscored = 0;
  let sum = 0;
  const runs = sobolRuns(count, length, (point) => {
    prepared.run(factors.parametersAt(point));
    const value = read(prepared, nominal, "unit" in output ? output.unit : -1);
    if (!Number.isNaN(value)) sum += value;
    else unscored++;
    return value;
  });
  const total = count * (length + 2);
  return {
    factors: factors.list,
    indices: unscored ? undefined : sobolIndices(runs),
    runs: total,
    unscored,
    mean: sum / (total - unscored),
  };
}

type Reader = (prepared: PreparedIndex, nominal: Float64Array, unit: number) => number;

const readers: Readonly<Record<Output["kind"], Reader>> = {
  "rank-shift": ({ ranks }, nominal) => meanShift(ranks, nominal),
  rank: ({ ranks }, _, unit) => ranks[unit] || Number.NaN,
  score: ({ scores, root, units }, _, unit) => scores[root * units + unit] ?? Number.NaN,
};

/** Handbook, p. 124: the mean of the absolute differences of ranks. A unit that lost its score makes it NaN. */
function meanShift(ranks: Float64Array, nominal: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let unit = 0; unit < nominal.length; unit++) {
    const before = nominal[unit] ?? 0;
    if (before === 0) continue;
    const rank = ranks[unit] ?? 0;
    sum += rank === 0 ? Number.NaN : Math.abs(rank - before);
    count++;
  }
  return sum / count;
}
