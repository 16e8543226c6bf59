import { bandOf } from "../index/band.ts";
import type { PreparedIndex } from "../index/fast-run.ts";
import type { IndexPlan } from "../index/plan.ts";
import type { Choice, Factors } from "./factors.ts";
import { randomOf } from "./random.ts";

/** Where a quantity lies in the runs: in 90 of 100 between `low` and `high`. */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly mean: number;
}

/** What the runs say of one unit. Without any score there are no intervals. */
export interface UnitUncertainty {
  readonly rank: Interval | undefined;
  readonly score: Interval | undefined;
  /** Share of all runs in which the unit has no score. */
  readonly unscored: number;
  /** Probability of each band of the method, in its order, among the runs whose scale the bands are made for. */
  readonly bands: readonly number[];
}

/** The outcome of many runs. Probabilities are shares of all runs. */
export interface Uncertainty {
  readonly replications: number;
  readonly seed: number;
  readonly units: readonly UnitUncertainty[];
  /** Unit i before unit j: at `i * units + j`. What is missing to one with (j, i) are ties, and runs without a score. */
  readonly before: Float64Array;
  /** Runs that bands are read from: those whose scores stand on the scale of the method itself. */
  readonly banded: number;
}

/**
 * Every replication draws its point from a stream of its own, and every factor a number of its own in it: number 17 can
 * be drawn again without the sixteen before it, and without one of its factors.
 */
export function pointOf(factors: Factors, seed: number, replication: number, point: Float64Array): Float64Array {
  const random = randomOf([seed, replication]);
  let slot = -1;
  let drawn = 0;
  for (const [index, factor] of factors.list.entries()) {
    for (; slot < factor.slot; slot++) drawn = random.uniform();
    point[index] = drawn;
  }
  return point;
}

/** What was chosen for a replication. */
export function choicesOf(factors: Factors, seed: number, replication: number): readonly Choice[] {
  return factors.choicesAt(pointOf(factors, seed, replication, new Float64Array(factors.list.length)));
}

/** Runs an index many times with everything varied at once, and tells how ranks, scores and bands vary with it. */
export function uncertaintyOf(
  plan: IndexPlan,
  prepared: PreparedIndex,
  factors: Factors,
  { replications, seed }: { readonly replications: number; readonly seed: number },
): Uncertainty {
  const { units } = prepared;
  const runs = runAll(prepared, factors, replications, seed);
  const banded = runs.onScale.reduce((sum, each) => sum + each, 0);
  return {
    replications,
    seed,
    units: Array.from({ length: units }, (_, unit) => unitOf(plan, runs, unit, banded)),
    before: pairsOf(runs.ranks, units, replications),
    banded,
  };
}

/** What came out of the runs, unit-major: replication r of unit u at `u * replications + r`. */
interface Runs {
  /** Twice the rank, so that the halves of shared ranks stay whole; 0 where there is no score. */
  readonly ranks: Uint16Array;
  readonly scores: Float64Array;
  /** 1 for the runs whose normalisation is the method's own. */
  readonly onScale: Uint8Array;
}

function runAll(prepared: PreparedIndex, factors: Factors, replications: number, seed: number): Runs {
  const { units, root } = prepared;
  const ranks = new Uint16Array(replications * units);
  const scores = new Float64Array(replications * units);
  const onScale = new Uint8Array(replications);
  const point = new Float64Array(factors.list.length);
  for (let replication = 0; replication < replications; replication++) {
    const parameters = factors.parametersAt(pointOf(factors, seed, replication, point));
    prepared.run(parameters);
    for (let unit = 0; unit < units; unit++) {
      ranks[unit * replications + replication] = 2 * (prepared.ranks[unit] as number);
      scores[unit * replications + replication] = prepared.scores[root * units + unit] as number;
    }
    onScale[replication] = parameters.normalise ? 0 : 1;
  }
  return { ranks, scores, onScale };
}

function unitOf(plan: IndexPlan, runs: Runs, unit: number, banded: number): UnitUncertainty {
  const replications = runs.onScale.length;
  const ranks = runs.ranks.subarray(unit * replications, (unit + 1) * replications);
  const scores = runs.scores.subarray(unit * replications, (unit + 1) * replications);
  const sortedRanks = Float64Array.from(ranks).sort();
  const scored = sortedRanks.subarray(sortedRanks.findIndex((rank) => rank > 0));
  const found = ranks.some((rank) => rank > 0) ? scored.length : 0;
  const bands = plan.bands.map(() => 0);
  if (bands.length)
    for (let replication = 0; replication < replications; replication++) {
      const band = runs.onScale[replication] ? bandOf(scores[replication] as number, plan) : -1;
      if (band >= 0) bands[band] = (bands[band] ?? 0) + 1;
    }
  return {
    rank: found ? intervalOf(scored.map((rank) => rank / 2)) : undefined,
    // Sorted, those without a number stand last.
    score: found ? intervalOf(scores.slice().sort().subarray(0, found)) : undefined,
    unscored: 1 - found / replications,
    bands: bands.map((count) => (banded ? count / banded : 0)),
  };
}

/** Quantiles are values that occurred: the smallest that the wanted share of the runs does not exceed. */
function intervalOf(sorted: Float64Array): Interval {
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? Number.NaN;
  let sum = 0;
  for (const value of sorted) sum += value;
  return { low: at(0.05), median: at(0.5), high: at(0.95), mean: sum / sorted.length };
}

function pairsOf(ranks: Uint16Array, units: number, replications: number): Float64Array {
  const before = new Float64Array(units * units);
  const columns = Array.from({ length: units }, (_, unit) =>
    ranks.subarray(unit * replications, (unit + 1) * replications),
  );
  for (const [one, a] of columns.entries())
    for (let other = 0; other < one; other++) {
      const [first, second] = countBefore(a, columns[other] as Uint16Array);
      before[one * units + other] = first / replications;
      before[other * units + one] = second / replications;
    }
  return before;
}

/** How often a stands before b, and b before a. Without a score neither stands before the other. */
function countBefore(a: Uint16Array, b: Uint16Array): readonly [number, number] {
  let [first, second] = [0, 0];
  for (let run = 0; run < a.length; run++) {
    const [one, other] = [a[run] as number, b[run] as number];
    first += one < other ? 1 : 0;
    second += other < one ? 1 : 0;
  }
  let [absent, otherAbsent] = [0, 0];
  for (let run = 0; run < a.length; run++) {
    absent += a[run] === 0 && b[run] !== 0 ? 1 : 0;
    otherAbsent += b[run] === 0 && a[run] !== 0 ? 1 : 0;
  }
  return [first - absent, second - otherAbsent];
}
