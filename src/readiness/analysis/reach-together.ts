import type { PreparedIndex } from "../index/fast-run.ts";
import type { IndexPlan } from "../index/plan.ts";
import { isSummed, onlyHelps } from "./certainty.ts";
import { type Certainty, type Lever, leastBetween, type ReachRequest, type SingleChange } from "./lever.ts";
import { isReached, scoreOf, standing, type Target } from "./target.ts";

/** Several changes at once. */
export interface Combination {
  readonly changes: readonly { readonly lever: Lever; readonly to: number; readonly cost: number }[];
  readonly cost: number;
  readonly certainty: Certainty;
  /** If not, these changes are the best that the levers, or the budget, allow. */
  readonly reached: boolean;
  readonly rank: number;
  readonly score: number;
}

/** A bench to try values of one unit on: every try is a run of the whole index. */
interface Bench {
  readonly levers: readonly Lever[];
  readonly values: Float64Array;
  readonly set: (lever: number, value: number) => void;
  readonly run: () => void;
  readonly reached: () => boolean;
  /** How near the target is: grows as the unit nears it. */
  readonly progress: () => number;
  readonly costOf: (lever: number) => number;
}

/**
 * The cheapest set of changes that reaches a target. Where every score is a weighted sum of values on a straight line and
 * no other unit is touched, filling up the levers by gain for cost is exact (a continuous knapsack); otherwise each step
 * goes to the lever that gains most for its cost, and what turns out superfluous is taken back.
 */
export function cheapest(
  plan: IndexPlan,
  prepared: PreparedIndex,
  levers: readonly Lever[],
  single: readonly SingleChange[],
  request: ReachRequest,
): Combination | undefined {
  if (!levers.length) return undefined;
  const bench = benchOf(plan, prepared, levers, request);
  const gains = straightGains(plan, prepared, bench, request.unit);
  if (gains) fillUp(bench, gains, request.budget);
  else climb(bench, single, request.budget);
  const certainty: Certainty = gains ? { kind: "exact" } : { kind: "searched", step: 1 / steps };
  const found = { ...resultOf(bench), ...standing(prepared, request.unit), certainty };
  for (const [index, { from }] of levers.entries()) bench.set(index, from);
  return found;
}

function benchOf(plan: IndexPlan, prepared: PreparedIndex, levers: readonly Lever[], request: ReachRequest): Bench {
  const { unit, target } = request;
  const values = Float64Array.from(levers, ({ from }) => from);
  return {
    levers,
    values,
    set: (index, value) => {
      values[index] = value;
      prepared.set(levers[index]?.leaf ?? 0, unit, value);
    },
    run: () => prepared.run(),
    reached: () => isReached(plan, prepared, unit, target),
    progress: () => progressOf(prepared, unit, target),
    costOf: (index) => {
      const lever = levers[index];
      return lever ? Math.abs((values[index] ?? lever.from) - lever.from) * lever.cost : 0;
    },
  };
}

/** The score; for a rank, how far it lies above the score that must be beaten. */
function progressOf(prepared: PreparedIndex, unit: number, target: Target): number {
  const own = scoreOf(prepared, unit);
  if (target.kind !== "rank") return own;
  const others: number[] = [];
  for (let other = 0; other < prepared.units; other++) {
    const score = scoreOf(prepared, other);
    if (other !== unit && !Number.isNaN(score)) others.push(score);
  }
  others.sort((a, b) => b - a);
  return own - (others[target.rank - 1] ?? own);
}

/** Score for cost of each lever, where all of them act in straight lines and on their own unit alone. */
function straightGains(plan: IndexPlan, prepared: PreparedIndex, bench: Bench, unit: number): Float64Array | undefined {
  const { levers } = bench;
  if (!levers.every(({ leaf, cost }) => cost > 0 && onlyHelps(plan, leaf) && isSummed(plan, leaf))) return undefined;
  bench.run();
  const before = prepared.scores.slice(prepared.root * prepared.units, (prepared.root + 1) * prepared.units);
  const start = before[unit] ?? 0;
  const gains = new Float64Array(levers.length);
  for (const [index, { from, limit, cost }] of levers.entries()) {
    const ratios = [0.25, 0.5, 1].map((part) => {
      bench.set(index, from + (limit - from) * part);
      bench.run();
      return (scoreOf(prepared, unit) - start) / part;
    });
    const touches = before.some((score, other) => other !== unit && !Object.is(scoreAt(prepared, other), score));
    bench.set(index, from);
    const gain = ratios[2] ?? 0;
    if (touches || ratios.some((ratio) => Math.abs(ratio - gain) > 1e-9 * Math.max(1e-300, Math.abs(gain))))
      return undefined;
    gains[index] = gain / (Math.abs(limit - from) * cost);
  }
  return gains;
}

function scoreAt({ scores, root, units }: PreparedIndex, unit: number): number {
  return scores[root * units + unit] ?? Number.NaN;
}

/** The most gainful lever to its limit, then the next; the last one only as far as needed, or as the budget allows. */
function fillUp(bench: Bench, gains: Float64Array, budget = Number.POSITIVE_INFINITY): void {
  const order = [...gains.keys()].filter((index) => (gains[index] ?? 0) > 0);
  order.sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0) || a - b);
  let left = budget;
  for (const index of order) {
    const { from = 0, limit = 0, cost = 1 } = bench.levers[index] ?? {};
    const affordable = Math.min(1, left / (Math.abs(limit - from) * cost));
    const end = affordable === 1 ? limit : from + (limit - from) * affordable;
    if (tried(bench, index, end)) {
      bench.set(
        index,
        leastBetween(from, end, (value) => tried(bench, index, value)),
      );
      break;
    }
    left -= bench.costOf(index);
    if (left <= 0) break;
  }
  bench.run();
}

function tried(bench: Bench, index: number, value: number): boolean {
  bench.set(index, value);
  bench.run();
  return bench.reached();
}

const steps = 24;

/** Step by step to the lever that gains most for its cost; then each change is taken back as far as can be. */
function climb(bench: Bench, single: readonly SingleChange[], budget = Number.POSITIVE_INFINITY): void {
  const spent = () => bench.levers.reduce((sum, _, index) => sum + bench.costOf(index), 0);
  bench.run();
  while (!bench.reached()) {
    const best = bestStep(bench, budget - spent());
    if (!best) break;
    bench.set(best.index, best.value);
    bench.run();
  }
  if (bench.reached()) takeBack(bench);
  const alone = cheapestAlone(bench, single);
  if (alone && alone.cost <= budget && (!bench.reached() || alone.cost < spent())) {
    for (const [index, { from }] of bench.levers.entries()) bench.set(index, index === alone.index ? alone.to : from);
    bench.run();
  }
}

function bestStep(bench: Bench, left: number): { readonly index: number; readonly value: number } | undefined {
  const start = bench.progress();
  let best: { readonly index: number; readonly value: number; readonly gain: number } | undefined;
  for (const [index, { from, limit, cost }] of bench.levers.entries()) {
    const at = bench.values[index] ?? from;
    // One step, or the whole way: a better rank on an indicator may need more than a step.
    for (const value of new Set([nextStep(at, from, limit), limit])) {
      const price = Math.abs(value - at) * cost;
      if (value === at || price > left) continue;
      bench.set(index, value);
      bench.run();
      const gain = (bench.progress() - start) / price;
      if (gain > 0 && gain > (best?.gain ?? 0)) best = { index, value, gain };
    }
    bench.set(index, at);
  }
  bench.run();
  return best;
}

function nextStep(at: number, from: number, limit: number): number {
  const done = Math.round(((at - from) / (limit - from)) * steps) + 1;
  return done >= steps ? limit : from + ((limit - from) * done) / steps;
}

/** The dearest first: each back to where it started, or as near as the target allows. */
function takeBack(bench: Bench): void {
  const order = [...bench.levers.keys()].filter((index) => bench.costOf(index) > 0);
  order.sort((a, b) => bench.costOf(b) - bench.costOf(a) || a - b);
  for (const index of order) {
    const from = bench.levers[index]?.from ?? 0;
    const to = bench.values[index] ?? from;
    if (!tried(bench, index, from))
      bench.set(
        index,
        leastBetween(from, to, (value) => tried(bench, index, value)),
      );
  }
  bench.run();
}

function cheapestAlone(bench: Bench, single: readonly SingleChange[]) {
  const found = bench.levers.flatMap(({ leaf, from, cost }, index) => {
    const to = single.find(({ lever }) => lever.leaf === leaf)?.to;
    return to === undefined ? [] : [{ index, to, cost: Math.abs(to - from) * cost }];
  });
  return found.toSorted((a, b) => a.cost - b.cost)[0];
}

function resultOf(bench: Bench): Pick<Combination, "changes" | "cost" | "reached"> {
  const changes = bench.levers.flatMap((lever, index) => {
    const to = bench.values[index] ?? lever.from;
    return to === lever.from ? [] : [{ lever, to, cost: bench.costOf(index) }];
  });
  return { changes, cost: changes.reduce((sum, { cost }) => sum + cost, 0), reached: bench.reached() };
}
