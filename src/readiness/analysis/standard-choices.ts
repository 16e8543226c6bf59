import { cellState } from "../index/data.ts";
import type { IndexResult } from "../index/result.ts";
import type { FactorId, UncertainChoices, WeightUncertainty } from "./factors.ts";

/** Weights lie within a quarter of themselves: the usual trial of composite indices. */
const aQuarter: WeightUncertainty = { kind: "within", share: 0.25 };

/**
 * What is commonly not sure about an index, as far as it makes sense for this one. Scales stay above zero, so that
 * geometric means can be tried; where the method itself gives zero or less, they are not. Cells are filled only where
 * some are empty.
 */
export function standardChoices(result: IndexResult, weights: WeightUncertainty = aQuarter): UncertainChoices {
  const hasEmpty = result.stages.denominated.states.some(
    (state) => state === cellState.unknown || state === cellState.missing,
  );
  const isPositive = result.plan.leaves.every((_, leaf) => !(leastOf(result, leaf) <= 0));
  return {
    normalise: [
      { method: "min-max", range: [1, 100] },
      { method: "z-score", deviation: "sample", mean: 100, sd: 10 },
      { method: "rank", ties: "mean" },
    ],
    weights,
    ...(isPositive ? { aggregate: [{ method: "geometric" }, { method: "harmonic" }] as const } : {}),
    ...(hasEmpty ? { imputation: [{ method: "mean" }, { method: "median" }] as const } : {}),
    ...(result.plan.leaves.length > 2 ? { removal: true } : {}),
  };
}

/** The choices of some factors alone; all of them where none is named. */
export function onlyFactors(choices: UncertainChoices, wanted: readonly FactorId[]): UncertainChoices {
  if (!wanted.length) return choices;
  return Object.fromEntries(
    Object.entries(choices).filter(([id]) => id === "eachWeight" || wanted.some((each) => each === id)),
  );
}

function leastOf({ stages, units }: IndexResult, leaf: number): number {
  const column = stages.normalised.values.subarray(leaf * units.length, (leaf + 1) * units.length);
  return Math.min(...column.filter((value) => !Number.isNaN(value)));
}
