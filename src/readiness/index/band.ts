import { roundTo } from "../statistics/ranking.ts";
import type { IndexPlan } from "./plan.ts";

/**
 * The place in `plan.bands` of the band that holds a score; −1 where there is none. Bands are half-open: a score at a
 * bound belongs above it. Scores are rounded to the digits of the rank rule first, or 79.9999… would miss 80.
 */
export function bandOf(score: number, { bands, ranks }: Pick<IndexPlan, "bands" | "ranks">): number {
  const rounded = roundTo(score, ranks.digits ?? 9);
  let found = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [index, { from = Number.NEGATIVE_INFINITY }] of bands.entries())
    if (rounded >= from && (from > highest || found < 0)) {
      found = index;
      highest = from;
    }
  return found;
}
