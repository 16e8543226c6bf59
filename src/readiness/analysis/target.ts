import { bandOf } from "../index/band.ts";
import type { PreparedIndex } from "../index/fast-run.ts";
import type { IndexPlan } from "../index/plan.ts";
import { alike } from "../statistics/order.ts";
import { roundTo } from "../statistics/ranking.ts";

/** What a unit wants to reach. `band`: the place of a band of the method, or a better one. */
export type Target =
  | { readonly kind: "rank"; readonly rank: number }
  | { readonly kind: "score"; readonly score: number }
  | { readonly kind: "band"; readonly band: number };

/** Whether a unit is there in the last run. A unit without a score is nowhere. */
export function isReached(plan: IndexPlan, prepared: PreparedIndex, unit: number, target: Target): boolean {
  const rank = prepared.ranks[unit] ?? 0;
  if (rank === 0) return false;
  const score = scoreOf(prepared, unit);
  if (target.kind === "rank") return rank <= target.rank;
  if (target.kind === "band") return bandOf(score, plan) >= target.band;
  const { digits } = plan.ranks;
  const compared = digits === undefined ? score : roundTo(score, digits);
  return compared >= target.score || alike(compared, target.score);
}

/** The score of a unit in the last run. */
export function scoreOf({ scores, root, units }: PreparedIndex, unit: number): number {
  return scores[root * units + unit] ?? Number.NaN;
}

/** Where a unit stands in the last run; rank 0 where it has no score. */
export function standing(prepared: PreparedIndex, unit: number): { readonly rank: number; readonly score: number } {
  return { rank: prepared.ranks[unit] ?? 0, score: scoreOf(prepared, unit) };
}
