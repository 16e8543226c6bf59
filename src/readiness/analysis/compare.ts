import type { IndexResult } from "../index/result.ts";
import { correlation } from "../statistics/correlation.ts";

/**
 * Why a unit stands differently: the part of one indicator in the difference. `value`: its own values differ; `weight`:
 * it counts for more or less; `added`, `dropped`: only one of the two has it; `rest`: what no single indicator explains,
 * because a score is not the sum of its indicators (other means, cells that were left out).
 */
export interface Reason {
  readonly kind: "value" | "weight" | "added" | "dropped" | "rest";
  readonly indicator?: string;
  readonly amount: number;
}

/** One unit in two results. Ranks are 0 and scores NaN where there are none. */
export interface UnitComparison {
  readonly unit: string;
  readonly rank: readonly [number, number];
  readonly score: readonly [number, number];
  /** The parts sum to the difference of the scores, in the unit of {@link Comparison.basis}. Greatest first. */
  readonly reasons: readonly Reason[];
}

/**
 * Two results side by side. `points`: reasons are in points of the score, for two editions of one method. `relative`:
 * they are in standard deviations from the mean of the units that both score, for methods on different scales.
 */
export interface Comparison {
  readonly basis: "points" | "relative";
  readonly units: readonly UnitComparison[];
  /** Units that only one of the two has. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  /** Spearman's correlation of the ranks of the units that both score; NaN below three. */
  readonly agreement: number;
}

/** One side of a comparison, reduced to what is compared: scores, ranks, and what each indicator contributes. */
interface Side {
  readonly result: IndexResult;
  readonly places: ReadonlyMap<string, number>;
  readonly leaves: ReadonlyMap<string, number>;
  /** Takes points to the unit of the reasons. */
  readonly factor: number;
  /** Mean contribution of each leaf over the shared units; 0 where points are compared. */
  readonly means: Float64Array;
}

/** Compares two results, with the reason for each unit. */
export function compareResults(left: IndexResult, right: IndexResult, basis: Comparison["basis"]): Comparison {
  const rightPlaces = placesOf(right);
  const shared = left.units.filter((code, unit) => {
    const place = rightPlaces.get(code);
    return place !== undefined && !Number.isNaN(scoreOf(left, unit)) && !Number.isNaN(scoreOf(right, place));
  });
  const sides = [left, right].map((result) => sideOf(result, shared, basis)) as unknown as readonly [Side, Side];
  const units = left.units.filter((code) => rightPlaces.has(code)).map((code) => compareUnit(code, sides));
  const leftPlaces = placesOf(left);
  return {
    basis,
    units,
    onlyLeft: left.units.filter((code) => !rightPlaces.has(code)),
    onlyRight: right.units.filter((code) => !leftPlaces.has(code)),
    agreement: agreementOf(units.filter(({ rank }) => rank.every((each) => each > 0))),
  };
}

function placesOf({ units }: IndexResult): ReadonlyMap<string, number> {
  return new Map(units.map((code, place) => [code, place]));
}

function scoreOf({ scores, plan, units }: IndexResult, unit: number): number {
  return scores[plan.root * units.length + unit] ?? Number.NaN;
}

function sideOf(result: IndexResult, shared: readonly string[], basis: Comparison["basis"]): Side {
  const places = placesOf(result);
  const side = {
    result,
    places,
    leaves: new Map(result.plan.leaves.map(({ code }, leaf) => [code, leaf])),
    factor: 1,
    means: new Float64Array(result.plan.leaves.length),
  };
  if (basis === "points") return side;
  const units = shared.map((code) => places.get(code) ?? 0);
  const scores = units.map((unit) => scoreOf(result, unit));
  const mean = meanOf(scores);
  const spread = Math.sqrt(
    scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length - 1),
  );
  const means = side.means.map((_, leaf) => meanOf(units.map((unit) => partOf(result, leaf, unit)?.part ?? 0)));
  return { ...side, factor: spread > 0 ? 1 / spread : 0, means };
}

function meanOf(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

interface Part {
  readonly value: number;
  readonly weight: number;
  readonly part: number;
}

/** What a leaf brings to a unit's score where scores are weighted sums: its effective weight times its normalised value. */
function partOf({ stages, effectiveWeights, plan, units }: IndexResult, leaf: number, unit: number): Part | undefined {
  const value = stages.normalised.values[leaf * units.length + unit] ?? Number.NaN;
  const weight = effectiveWeights[plan.leaves[leaf]?.node ?? -1] ?? Number.NaN;
  return Number.isNaN(value) || Number.isNaN(weight) ? undefined : { value, weight, part: value * weight };
}

function compareUnit(code: string, [left, right]: readonly [Side, Side]): UnitComparison {
  const [one, other] = [left.places.get(code) ?? -1, right.places.get(code) ?? -1];
  const score = [scoreOf(left.result, one), scoreOf(right.result, other)] as const;
  const rank = [rankOf(left.result, one), rankOf(right.result, other)] as const;
  if (score.some(Number.isNaN)) return { unit: code, rank, score, reasons: [] };
  const named = reasonsOf(left, right, one, other).filter(({ amount }) => amount !== 0);
  const whole = standingOf(right, other) - standingOf(left, one);
  const rest = whole - named.reduce((sum, { amount }) => sum + amount, 0);
  const isNoise = Math.abs(rest) <= 1e-9 * Math.max(1, ...named.map(({ amount }) => Math.abs(amount)));
  const reasons: readonly Reason[] = isNoise ? named : [...named, { kind: "rest", amount: rest }];
  return { unit: code, rank, score, reasons: reasons.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)) };
}

function rankOf({ ranks, plan, units }: IndexResult, unit: number): number {
  return ranks[plan.root * units.length + unit] ?? 0;
}

/** The score in the unit of the reasons: in points, or from the mean in standard deviations. */
function standingOf({ result, factor, means }: Side, unit: number): number {
  return (scoreOf(result, unit) - means.reduce((sum, mean) => sum + mean, 0)) * factor;
}

function reasonsOf(left: Side, right: Side, one: number, other: number): readonly Reason[] {
  const codes = [...new Set([...left.leaves.keys(), ...right.leaves.keys()])];
  return codes.flatMap((indicator): readonly Reason[] => {
    const before = sidePart(left, indicator, one);
    const after = sidePart(right, indicator, other);
    if (!before && !after) return [];
    if (!before) return [{ kind: "added", indicator, amount: after?.part ?? 0 }];
    if (!after) return [{ kind: "dropped", indicator, amount: -before.part }];
    if (left.factor !== 1 || right.factor !== 1)
      return [{ kind: "value", indicator, amount: after.part - before.part }];
    const value = ((before.weight + after.weight) / 2) * (after.value - before.value);
    const weight = ((before.value + after.value) / 2) * (after.weight - before.weight);
    return [
      { kind: "value", indicator, amount: value },
      { kind: "weight", indicator, amount: weight },
    ];
  });
}

function sidePart({ result, leaves, factor, means }: Side, indicator: string, unit: number): Part | undefined {
  const leaf = leaves.get(indicator);
  const found = leaf === undefined ? undefined : partOf(result, leaf, unit);
  return found && { ...found, part: (found.part - (means[leaf ?? -1] ?? 0)) * factor };
}

function agreementOf(units: readonly UnitComparison[]): number {
  if (units.length < 3) return Number.NaN;
  const side = (place: 0 | 1) => Float64Array.from(units, ({ rank }) => rank[place]);
  return correlation(side(0), side(1), "spearman");
}
