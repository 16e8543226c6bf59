import { mostDimensions, sobolPoints } from "./sobol-sequence.ts";

/** How far one factor decides an output: alone (`first`), and with all that it does together with others (`total`). */
export interface SobolIndex {
  readonly first: number;
  readonly total: number;
}

/** The runs of an analysis: what came out for sample A, for sample B, and for A with the column of each factor from B. */
export interface SobolRuns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/**
 * First order after Saltelli et al. (2010), centred: the mean is taken off first, or a far mean drowns the answer in
 * noise; total order after Jansen (1999); both over the variance (n − 1) of A and B together. An output that never
 * changes gives no indices.
 */
export function sobolIndices({ a, b, mixed }: SobolRuns): readonly SobolIndex[] | undefined {
  const { mean, variance } = spreadOf(a, b);
  if (!(variance > Number.EPSILON * Math.max(1, mean * mean))) return undefined;
  return mixed.map((column) => {
    let first = 0;
    let total = 0;
    for (let run = 0; run < a.length; run++) {
      const changed = (column[run] ?? 0) - (a[run] ?? 0);
      first += ((b[run] ?? 0) - mean) * changed;
      total += changed * changed;
    }
    return { first: first / a.length / variance, total: total / (2 * a.length) / variance };
  });
}

function spreadOf(a: Float64Array, b: Float64Array): { readonly mean: number; readonly variance: number } {
  const count = a.length + b.length;
  let sum = 0;
  for (const value of a) sum += value;
  for (const value of b) sum += value;
  const mean = sum / count;
  let squares = 0;
  for (const value of a) squares += (value - mean) ** 2;
  for (const value of b) squares += (value - mean) ** 2;
  return { mean, variance: squares / (count - 1) };
}

/** As many factors as a Sobol sequence can vary: each needs a dimension in A and one in B. */
export const mostFactors = mostDimensions / 2;

/**
 * Runs a model on the points of A, of B, and of A with each column from B: `count × (factors + 2)` runs. The model gets
 * a point of numbers in (0, 1), one for each factor, which it must not keep, and gives the output.
 */
export function sobolRuns(count: number, factors: number, model: (point: Float64Array) => number): SobolRuns {
  const points = sobolPoints(count, 2 * factors);
  const point = new Float64Array(factors);
  const run = (from: (factor: number) => number): Float64Array => {
    const output = new Float64Array(count);
    for (let row = 0; row < count; row++) {
      for (let factor = 0; factor < factors; factor++)
        point[factor] = points[row * 2 * factors + factor + from(factor)] ?? 0;
      output[row] = model(point);
    }
    return output;
  };
  return {
    a: run(() => 0),
    b: run(() => factors),
    mixed: Array.from({ length: factors }, (_, mixedIn) => run((factor) => (factor === mixedIn ? factors : 0))),
  };
}
