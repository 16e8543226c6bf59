import type { PreparedIndex } from "../index/fast-run.ts";
import type { IndexPlan } from "../index/plan.ts";
import type { IndexResult } from "../index/result.ts";
import { onlyHelps } from "./certainty.ts";
import { type Certainty, type Lever, leastBetween, type ReachRequest, type SingleChange } from "./lever.ts";
import { type Combination, cheapest } from "./reach-together.ts";
import { isReached, standing } from "./target.ts";

export interface Reach {
  readonly now: { readonly rank: number; readonly score: number; readonly reached: boolean };
  /** Indicators of the unit without a number, which cannot be changed from anywhere. */
  readonly blank: readonly number[];
  readonly single: readonly SingleChange[];
  readonly together: Combination | undefined;
}

/**
 * What it would take for a unit to reach a rank, a score or a band: each indicator alone, and the cheapest combination.
 * Everything else stays as it is. Every answer was scored again and reaches. Leaves the prepared index as it found it.
 */
export function reach(plan: IndexPlan, prepared: PreparedIndex, result: IndexResult, request: ReachRequest): Reach {
  const { unit, target } = request;
  prepared.run();
  const now = { ...standing(prepared, unit), reached: isReached(plan, prepared, unit, target) };
  const levers = leversOf(result, request);
  const blank = plan.leaves.flatMap((_, leaf) => (Number.isNaN(valueAt(result, leaf, unit)) ? [leaf] : []));
  if (now.reached) return { now, blank, single: [], together: undefined };
  const single = levers.map((lever) => singleChange(plan, prepared, lever, request));
  const priced = request.costs ? levers.filter(({ leaf }) => hasCost(plan, leaf, request)) : levers;
  const together = cheapest(plan, prepared, priced, single, request);
  prepared.run();
  return { now, blank, single, together };
}

function hasCost({ leaves }: IndexPlan, leaf: number, { costs = {} }: ReachRequest): boolean {
  return Object.hasOwn(costs, leaves[leaf]?.code ?? "");
}

function valueAt({ stages, units }: IndexResult, leaf: number, unit: number): number {
  return stages.denominated.values[leaf * units.length + unit] ?? Number.NaN;
}

/** Every indicator of the unit that has a number and can still get better. */
function leversOf(result: IndexResult, request: ReachRequest): readonly Lever[] {
  const { plan, units } = result;
  return plan.leaves.flatMap((leaf, index) => {
    const from = valueAt(result, index, request.unit);
    const column = result.stages.denominated.values.subarray(index * units.length, (index + 1) * units.length);
    const known = column.filter((value) => !Number.isNaN(value));
    const [least, greatest] = [Math.min(...known), Math.max(...known)];
    const rises = leaf.goalposts ? leaf.goalposts.best > leaf.goalposts.worst : leaf.direction === "positive";
    const goal = goalOf(plan, index);
    const limit = request.limits?.[leaf.code] ?? goal ?? (rises ? greatest : least);
    const cost = request.costs?.[leaf.code] ?? 1 / (greatest - least || 1);
    const isCounted = (result.effectiveWeights[leaf.node] ?? 1) !== 0;
    const better = rises ? limit > from : limit < from;
    return isCounted && better ? [{ leaf: index, from, limit, cost }] : [];
  });
}

/** The value beyond which nothing more is gained, where the method has one. */
function goalOf({ leaves, nodes }: IndexPlan, index: number): number | undefined {
  const leaf = leaves[index];
  const option = nodes[leaf?.node ?? -1]?.options.normalise;
  if (option?.method === "goalposts") return leaf?.goalposts?.best;
  return option?.method === "distance-to-target" ? leaf?.target : undefined;
}

const gridSteps = 64;

function singleChange(
  plan: IndexPlan,
  prepared: PreparedIndex,
  lever: Lever,
  { unit, target }: ReachRequest,
): SingleChange {
  const { leaf, from, limit } = lever;
  const reaches = (value: number): boolean => {
    prepared.set(leaf, unit, value);
    prepared.run();
    return isReached(plan, prepared, unit, target);
  };
  const reachesLimit = reaches(limit);
  // At the limit a column may have become constant, and nobody has a score: then nothing is sure on the way either.
  const certain = onlyHelps(plan, leaf) && standing(prepared, unit).rank > 0;
  const bracket = certain ? (reachesLimit ? ([from, limit] as const) : undefined) : firstStep(lever, reaches);
  const to = bracket && leastBetween(bracket[0], bracket[1], reaches);
  reaches(to ?? limit);
  const found = standing(prepared, unit);
  prepared.set(leaf, unit, from);
  const certainty: Certainty = certain
    ? { kind: "exact" }
    : { kind: "searched", step: Math.abs(limit - from) / gridSteps };
  return { lever, to, certainty, ...found };
}

/** The first of even steps that reaches, with the one before it. */
function firstStep({ from, limit }: Lever, reaches: (value: number) => boolean): readonly [number, number] | undefined {
  let before = from;
  for (let step = 1; step <= gridSteps; step++) {
    const value = step === gridSteps ? limit : from + ((limit - from) * step) / gridSteps;
    if (reaches(value)) return [before, value];
    before = value;
  }
  return undefined;
}
