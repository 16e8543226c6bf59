import type { Aggregation } from "../../domain/index-options/aggregation.ts";
import type { Normalisation } from "../../domain/index-options/normalisation.ts";
import type { Weighting } from "../../domain/index-options/weighting.ts";
import type { IndexPlan } from "../index/plan.ts";

/** Ways to the common scale in which a better value of one unit never helps another. */
const steady: readonly Normalisation["method"][] = [
  "none",
  "min-max",
  "rank",
  "percentile-rank",
  "borda",
  "distance-to-target",
  "goalposts",
  "categories",
];
const rising: readonly Aggregation["method"][] = ["arithmetic", "geometric", "harmonic", "power"];
const fixed: readonly Weighting["method"][] = ["given", "equal", "budget-allocation", "ahp"];

/**
 * Whether a better value of a leaf can only help its unit, and never another: then the least change that reaches a
 * target is found exactly. Weights taken from the data, outliers moved and cells filled from others break it.
 */
export function onlyHelps(plan: IndexPlan, leaf: number): boolean {
  const own = plan.nodes[plan.leaves[leaf]?.node ?? -1];
  if (!own) return false;
  const { treatment, imputation, normalise } = own.options;
  if (treatment.method !== "none" || imputation.method !== "none" || !steady.includes(normalise.method)) return false;
  return wayUp(plan, own.parent).every(
    ({ options }) => rising.includes(options.aggregate.method) && fixed.includes(options.weights.method),
  );
}

/** Whether the groups above a leaf are all weighted sums. */
export function isSummed(plan: IndexPlan, leaf: number): boolean {
  const own = plan.nodes[plan.leaves[leaf]?.node ?? -1];
  return own !== undefined && wayUp(plan, own.parent).every(({ options }) => options.aggregate.method === "arithmetic");
}

function wayUp(plan: IndexPlan, from: number) {
  const way = [];
  for (let at = from; at >= 0; at = plan.nodes[at]?.parent ?? -1) {
    const node = plan.nodes[at];
    if (node) way.push(node);
  }
  return way;
}
