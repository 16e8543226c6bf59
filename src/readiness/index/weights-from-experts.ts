import type { Weighting } from "../../domain/index-options/weighting.ts";
import type { Failure } from "./finding.ts";
import type { RawWeights } from "./weights-from-data.ts";

type Option<M extends Weighting["method"]> = Extract<Weighting, { method: M }>;

/** The mean over the experts of the share that each gives. An expert who gives a child nothing said gives it zero. */
export function budgetWeights(codes: readonly string[], { allocations }: Option<"budget-allocation">): RawWeights {
  const weights = new Float64Array(codes.length);
  const experts = Object.entries(allocations);
  for (const [expert, points] of experts) {
    const given = codes.map((code) => points[code] ?? 0);
    const total = given.reduce((sum, value) => sum + value, 0);
    if (total === 0) return { code: "allocation-empty", args: { expert } };
    for (const [i, value] of given.entries()) weights[i] = (weights[i] ?? 0) + value / total / experts.length;
  }
  return experts.length === 0 ? { code: "allocation-empty", args: { expert: "–" } } : { weights };
}

/** Saaty's mean consistency index of random comparisons, for 1 to 15 items (Saaty 1980; to ten also in the Handbook). */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
const steps = 10_000;

/** Weights by the principal eigenvector of the pairwise comparisons, with a note where they contradict one another. */
export function ahpWeights(codes: readonly string[], option: Option<"ahp">): RawWeights {
  const n = codes.length;
  const ratios: number[][] = [];
  for (const [i, a] of codes.entries()) {
    const row: number[] = [];
    for (const [j, b] of codes.entries()) {
      const forward = option.comparisons[a]?.[b];
      const backward = option.comparisons[b]?.[a];
      const ratio = i === j ? 1 : (forward ?? (backward === undefined ? undefined : 1 / backward));
      if (ratio === undefined) return { code: "comparison-absent", args: { first: a, second: b } };
      row.push(ratio);
    }
    ratios.push(row);
  }
  const { weights, eigenvalue } = principal(ratios);
  const random = randomIndex[Math.min(n, randomIndex.length) - 1] ?? 1.59;
  const inconsistency = n < 3 ? 0 : Math.max(0, (eigenvalue - n) / (n - 1) / random);
  const args = { ratio: Number(inconsistency.toFixed(4)), maximum: option.maximumInconsistency };
  const note: Failure = { code: "comparisons-inconsistent", args };
  const notes = inconsistency > option.maximumInconsistency ? [note] : [];
  return { weights, notes, details: { eigenvalue, inconsistency } };
}

/** Power iteration: a matrix of positive numbers has one dominant, positive vector (Perron). */
function principal(ratios: readonly (readonly number[])[]): {
  readonly weights: Float64Array;
  readonly eigenvalue: number;
} {
  let weights = new Float64Array(ratios.length).fill(1 / ratios.length);
  let eigenvalue = 0;
  for (let step = 0; step < steps; step++) {
    const next = Float64Array.from(ratios, (row) => row.reduce((sum, ratio, j) => sum + ratio * (weights[j] ?? 0), 0));
    eigenvalue = next.reduce((sum, value) => sum + value, 0);
    const scaled = next.map((value) => value / eigenvalue);
    const moved = scaled.reduce((most, value, i) => Math.max(most, Math.abs(value - (weights[i] ?? 0))), 0);
    weights = scaled;
    if (moved < 1e-16) break;
  }
  return { weights, eigenvalue };
}
