import type { Normalisation } from "../../domain/index-options/normalisation.ts";
import { deviationOf, meanOf, medianOf, quantile, rangeOf, sorted } from "../statistics/moments.ts";
import { alike, places, sizeOf, sortFalling } from "../statistics/order.ts";
import type { Failure } from "./finding.ts";
import type { PlanLeaf } from "./plan.ts";

/** What normalising a leaf needs besides its column. */
export interface LeafScale {
  readonly leaf: PlanLeaf;
  /** 1 where more is better, −1 where less is. */
  readonly sign: 1 | -1;
  /** The place of a unit by its code; −1 where there is none. */
  readonly placeOf: (unit: string) => number;
  /** The order of the units when the column was last sorted: the next sort starts from it. */
  readonly order: Int32Array;
}

export function leafScale(leaf: PlanLeaf, units: number, placeOf: (unit: string) => number): LeafScale {
  return { leaf, sign: leaf.direction === "positive" ? 1 : -1, placeOf, order: places(units) };
}

type Method = Normalisation["method"];
type Option<M extends Method> = Extract<Normalisation, { method: M }>;
type Normaliser<M extends Method> = (
  x: Float64Array,
  out: Float64Array,
  option: Option<M>,
  scale: LeafScale,
) => Failure | undefined;

/**
 * Brings a column to the common scale, into `out`; NaN stays NaN. Every formula reads the column with its sign, so that
 * reflecting data and parameters together changes nothing. Handbook, pp. 83–88. Gives what made it impossible.
 */
export function normaliseColumn(
  x: Float64Array,
  out: Float64Array,
  option: Normalisation,
  scale: LeafScale,
): Failure | undefined {
  // The table holds the normaliser of each method under its name.
  const normalise = normalisers[option.method] as Normaliser<Method>;
  return normalise(x, out, option, scale);
}

const normalisers: { readonly [M in Method]: Normaliser<M> } = {
  none: (x, out, _, { sign }) => linear(x, out, sign, 0, 1, 0),
  categories: (x, out, _, { leaf }) =>
    leaf.categories ? linear(x, out, 1, 0, 1, 0) : { code: "categories-absent", args: {} },
  "min-max": (x, out, { range }, { sign }) => minMax(x, out, sign, range),
  "z-score": (x, out, { deviation, mean, sd }, { sign }) => {
    const centre = meanOf(x);
    const spread = deviationOf(x, deviation, centre);
    return hasSpread(spread, centre) ? linear(x, out, sign, sign * centre, sd / spread, mean) : constant(x);
  },
  "z-score-then-min-max": (x, out, { deviation, range }, { sign }) => {
    const centre = meanOf(x);
    const spread = deviationOf(x, deviation, centre);
    if (!hasSpread(spread, centre)) return constant(x);
    linear(x, out, sign, sign * centre, 1 / spread, 0);
    return minMax(out, out, 1, range);
  },
  rank: (x, out, { ties }, scale) => risingRanks(x, out, scale, ties === "mean"),
  borda: (x, out, _, scale) => {
    risingRanks(x, out, scale, false);
    return linear(out, out, 1, 1, 1, 0);
  },
  "percentile-rank": (x, out, { range: [low, high] }, scale) => {
    risingRanks(x, out, scale, false);
    const ranked = countNumbers(out);
    return ranked > 1
      ? linear(out, out, 1, 1, (high - low) / (ranked - 1), low)
      : { code: "one-value", args: { n: ranked } };
  },
  goalposts: (x, out, { range: [low, high], clip }, { leaf: { goalposts } }) => {
    if (!goalposts) return { code: "goalposts-absent", args: {} };
    const { worst, best } = goalposts;
    const factor = (high - low) / (best - worst);
    for (let i = 0; i < x.length; i++) {
      const score = ((x[i] as number) - worst) * factor + low;
      out[i] = clip ? Math.min(high, Math.max(low, score)) : score;
    }
    return undefined;
  },
  "distance-to-target": (x, out, { from, cap }, { leaf: { target }, sign }) =>
    target === undefined ? { code: "target-absent", args: {} } : distance(x, out, sign, target, from, cap),
  "distance-to-best": (x, out, { from }, { sign }) => distance(x, out, sign, rangeOf(x)[sign > 0 ? 1 : 0], from, false),
  "distance-to-reference": (x, out, { reference, from, cap }, { sign, placeOf }) => {
    const value = referenceValue(x, reference, placeOf);
    if (Number.isNaN(value))
      return { code: "reference-absent", args: { reference: "unit" in reference ? reference.unit : "" } };
    return distance(x, out, sign, value, from, cap);
  },
  bands: (x, out, option, { sign }) => pointsByBand(x, out, option, sign),
};

/** out = (sign·x − zero)·factor + shift. */
function linear(
  x: Float64Array,
  out: Float64Array,
  sign: number,
  zero: number,
  factor: number,
  shift: number,
): undefined {
  for (let i = 0; i < x.length; i++) out[i] = (sign * (x[i] as number) - zero) * factor + shift;
}

function minMax(
  x: Float64Array,
  out: Float64Array,
  sign: number,
  [from, to]: readonly [number, number],
): Failure | undefined {
  const [least, greatest] = rangeOf(x);
  if (!hasSpread(greatest - least, greatest)) return constant(x);
  const worst = sign > 0 ? least : -greatest;
  const best = sign > 0 ? greatest : -least;
  const width = best - worst;
  for (let i = 0; i < x.length; i++) out[i] = ((sign * (x[i] as number) - worst) / width) * (to - from) + from;
  return undefined;
}

/** Differences in the last bits of equal values are no spread. */
function hasSpread(spread: number, size: number): boolean {
  return spread > Math.abs(size) * 1e-13 && Number.isFinite(spread);
}

function constant(x: Float64Array): Failure {
  const n = countNumbers(x);
  const value = x.find((v) => !Number.isNaN(v));
  if (n === 0) return { code: "column-empty", args: {} };
  return n === 1 ? { code: "one-value", args: { n } } : { code: "column-constant", args: { value: value ?? 0, n } };
}

function countNumbers(x: Float64Array): number {
  let n = 0;
  for (let i = 0; i < x.length; i++) if (!Number.isNaN(x[i])) n++;
  return n;
}

/**
 * `minimum`: 1 − (r − x)/(r − worst). `zero`: 1 − (r − x)/|r|, which is x/r where more is better, and where less is
 * better falls below one as the value exceeds the reference. Both read with the sign.
 */
function distance(
  x: Float64Array,
  out: Float64Array,
  sign: number,
  reference: number,
  from: "minimum" | "zero",
  cap: boolean,
): Failure | undefined {
  const [least, greatest] = rangeOf(x);
  const signed = sign * reference;
  const worst = sign > 0 ? least : -greatest;
  const width = from === "minimum" ? signed - worst : Math.abs(signed);
  if (least > greatest) return { code: "column-empty", args: {} };
  if (!(width > Math.abs(signed) * 1e-13)) return { code: "reference-not-better", args: { reference } };
  for (let i = 0; i < x.length; i++) {
    const value = sign * (x[i] as number);
    // For a positive reference the ratio itself loses no bits.
    const score = from === "zero" && signed > 0 ? value / signed : 1 - (signed - value) / width;
    out[i] = cap && score > 1 ? 1 : score;
  }
  return undefined;
}

function referenceValue(
  x: Float64Array,
  reference: Option<"distance-to-reference">["reference"],
  placeOf: LeafScale["placeOf"],
): number {
  if ("unit" in reference) return x[placeOf(reference.unit)] ?? Number.NaN;
  return reference.statistic === "mean" ? meanOf(x) : medianOf(x);
}

/** 1 for the worst. Ties take the smallest rank, or the mean of their places. */
function risingRanks(x: Float64Array, out: Float64Array, { sign, order }: LeafScale, mean: boolean): undefined {
  linear(x, out, sign, 0, 1, 0);
  sortFalling(order, out);
  const size = sizeOf(order, out);
  const n = countNumbers(x);
  for (let start = 0; start < n; ) {
    const first = out[order[start] as number] as number;
    let end = start + 1;
    while (end < n && alike(first, out[order[end] as number] as number, size)) end++;
    for (let i = start; i < end; i++) out[order[i] as number] = mean ? n - (start + end - 1) / 2 : n - end + 1;
    start = end;
  }
}

/** Reaching a cut counts in favour, whichever way is better. */
function pointsByBand(
  x: Float64Array,
  out: Float64Array,
  { cuts, points, of }: Option<"bands">,
  sign: number,
): Failure | undefined {
  const rising = of === "percentile" ? sorted(x.map((value) => sign * value)) : undefined;
  const bounds = rising ? cuts.map((cut) => quantile(rising, cut / 100)) : cuts.map((cut) => sign * cut);
  if (bounds.some((bound, i) => i > 0 && bound < (bounds[i - 1] ?? bound)))
    return { code: "cuts-unordered", args: { cuts: cuts.join(", ") } };
  for (let i = 0; i < x.length; i++) {
    const value = sign * (x[i] as number);
    let band = 0;
    while (band < bounds.length && value >= (bounds[band] as number)) band++;
    out[i] = !Number.isNaN(value) ? (points[band] as number) : Number.NaN;
  }
  return undefined;
}
