import { randomOf } from "../src/readiness/analysis/random.ts";
import type { IndexData } from "../src/readiness/index/data.ts";
import type { IndexPlan } from "../src/readiness/index/plan.ts";

/**
 * The arithmetic of an index with nothing around it: min–max of every column, weighted means of groups of ten, the mean
 * of the groups, ranks by sorting. Knows the shape of the benchmark's tree; no gaps, no options, no ties.
 */
export function bareReplications(plan: IndexPlan, data: IndexData, replications: number): Float64Array {
  const random = randomOf([2]);
  const n = data.units;
  const leaves = plan.leaves.length;
  const groups = plan.nodes.length - leaves - 1;
  const size = leaves / groups;
  const x = data.values;
  const normalised = new Float64Array(leaves * n);
  const scores = new Float64Array(groups * n);
  const index = new Float64Array(n);
  const ranks = new Float64Array(n);
  const weights = new Float64Array(plan.nodes.length);
  const signs = plan.leaves.map(({ direction }) => (direction === "positive" ? 1 : -1));
  const order = Int32Array.from({ length: n }, (_, u) => u);
  for (let replication = 0; replication < replications; replication++) {
    for (let w = 0; w < weights.length; w++) weights[w] = random.uniform();
    for (let c = 0; c < leaves; c++) minMax(x, normalised, c * n, n, signs[c] as number);
    for (let g = 0; g < groups; g++) {
      const at = g * (size + 1);
      mean(normalised, g * size * n, weights, at, size, n, scores.subarray(g * n, (g + 1) * n));
      weights[g] = weights[at + size] as number;
    }
    mean(scores, 0, weights, 0, groups, n, index);
    rank(index, order, ranks);
  }
  return ranks;
}

function minMax(x: Float64Array, out: Float64Array, at: number, n: number, sign: number): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = at; i < at + n; i++) {
    const value = sign * (x[i] as number);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const width = high - low;
  for (let i = at; i < at + n; i++) out[i] = ((sign * (x[i] as number) - low) / width) * 100;
}

function mean(
  x: Float64Array,
  from: number,
  weights: Float64Array,
  at: number,
  size: number,
  n: number,
  out: Float64Array,
): void {
  let sum = 0;
  for (let c = 0; c < size; c++) sum += weights[at + c] as number;
  out.fill(0);
  for (let c = 0; c < size; c++) {
    const weight = (weights[at + c] as number) / sum;
    for (let u = 0; u < n; u++) out[u] = (out[u] as number) + weight * (x[from + c * n + u] as number);
  }
}

function rank(scores: Float64Array, order: Int32Array, ranks: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const place = order[i] as number;
    let at = i - 1;
    while (at >= 0 && (scores[order[at] as number] as number) < (scores[place] as number)) {
      order[at + 1] = order[at] as number;
      at--;
    }
    order[at + 1] = place;
  }
  for (let i = 0; i < order.length; i++) ranks[order[i] as number] = i + 1;
}
