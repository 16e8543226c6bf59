import type { Aggregation } from "../../domain/index-options/aggregation.ts";
import { alike } from "../statistics/order.ts";
import type { Transform } from "./transform.ts";

/**
 * out = Σ share · column: the inner loop of nearly every index. Four columns at a time, so that `out` is read and written
 * a quarter as often. A unit that lacks any child comes out as NaN.
 */
export function sumOfShares(columns: readonly Float64Array[], shares: Float64Array, out: Float64Array): void {
  const n = out.length;
  out.fill(0);
  let c = 0;
  for (; c + 4 <= columns.length; c += 4) {
    const a = columns[c] as Float64Array;
    const b = columns[c + 1] as Float64Array;
    const d = columns[c + 2] as Float64Array;
    const e = columns[c + 3] as Float64Array;
    const p = shares[c] as number;
    const q = shares[c + 1] as number;
    const r = shares[c + 2] as number;
    const s = shares[c + 3] as number;
    for (let u = 0; u < n; u++)
      out[u] =
        (out[u] as number) + p * (a[u] as number) + q * (b[u] as number) + r * (d[u] as number) + s * (e[u] as number);
  }
  for (; c < columns.length; c++) {
    const column = columns[c] as Float64Array;
    const share = shares[c] as number;
    for (let u = 0; u < n; u++) out[u] = (out[u] as number) + share * (column[u] as number);
  }
}

/** The mean of transformed columns, transformed back. */
export function transformedMean(
  columns: readonly Float64Array[],
  shares: Float64Array,
  { back }: Transform,
  out: Float64Array,
): void {
  sumOfShares(columns, shares, out);
  for (let u = 0; u < out.length; u++) out[u] = back(out[u] as number);
}

type Option<M extends Aggregation["method"]> = Extract<Aggregation, { method: M }>;

/**
 * Mazziotta and Pareto (2013): the mean less, or plus, what the spread of a unit's values costs it: M ∓ S²/M. Units that
 * lack a child are left to {@link aggregateAvailable}.
 */
export function mazziottaPareto(
  columns: readonly Float64Array[],
  shares: Float64Array,
  option: Option<"mazziotta-pareto">,
  out: Float64Array,
): void {
  sumOfShares(columns, shares, out);
  const sign = (option.penalty === "minus" ? -1 : 1) * correction(shares, option);
  for (let u = 0; u < out.length; u++) {
    const mean = out[u] as number;
    let variance = 0;
    for (let c = 0; c < columns.length; c++)
      variance += (shares[c] as number) * ((columns[c]?.[u] as number) - mean) ** 2;
    out[u] = variance === 0 ? mean : mean + (sign * variance) / mean;
  }
}

/** What turns the variance of a population into that of a sample: n/(n − 1) where weights are equal. */
function correction(shares: Float64Array, { deviation }: Option<"mazziotta-pareto">): number {
  return deviation === "population" ? 1 : sampleCorrection(shares);
}

/** 1/(1 − Σ w²) for weights that sum to one; nothing to correct where one weight is all. */
export function sampleCorrection(shares: Iterable<number>): number {
  let squares = 0;
  for (const share of shares) squares += share * share;
  return squares < 1 ? 1 / (1 - squares) : 1;
}

/**
 * Each pair of units is compared on the indicators that both have, their weights brought to one: so an answer that is
 * lacking counts for neither, whatever the order of the rows. A unit with no answer at all gets none.
 */
export function copeland(
  columns: readonly Float64Array[],
  shares: Float64Array,
  { score }: Option<"copeland">,
  out: Float64Array,
): void {
  for (let i = 0; i < out.length; i++) out[i] = columns.some((column) => !Number.isNaN(column[i])) ? 0 : Number.NaN;
  for (let i = 0; i < out.length; i++)
    for (let j = i + 1; j < out.length; j++) {
      const outranking = outrankingOf(columns, shares, i, j);
      if (Number.isNaN(outranking)) continue;
      const [own, others] = score === "outranking" ? [outranking, 1 - outranking] : winOf(outranking);
      out[i] = (out[i] as number) + own;
      out[j] = (out[j] as number) + others;
    }
}

function winOf(outranking: number): readonly [number, number] {
  if (alike(outranking, 0.5)) return [0, 0];
  return outranking > 0.5 ? [1, -1] : [-1, 1];
}

/** The weight on which unit i is better than unit j, ties halved, among the indicators that both have; NaN for none. */
function outrankingOf(columns: readonly Float64Array[], shares: Float64Array, i: number, j: number): number {
  let [better, shared] = [0, 0];
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] as Float64Array;
    const a = column[i] as number;
    const b = column[j] as number;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    const share = shares[c] as number;
    shared += share;
    better += alike(a, b) ? share / 2 : a > b ? share : 0;
  }
  return shared > 0 ? better / shared : Number.NaN;
}
