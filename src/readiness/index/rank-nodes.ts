import { rankInto, rankScratch } from "../statistics/ranking.ts";
import type { IndexPlan } from "./plan.ts";

/** Ranks of the units at every node, by the method's rule. Node-major. */
export function rankNodes(scores: Float64Array, { nodes, ranks: rule }: IndexPlan, units: number): Float64Array {
  const ranks = new Float64Array(scores.length);
  const scratch = rankScratch(units);
  for (const n of nodes.keys()) {
    const at = n * units;
    rankInto(scores.subarray(at, at + units), rule, ranks.subarray(at, at + units), scratch);
  }
  return ranks;
}
