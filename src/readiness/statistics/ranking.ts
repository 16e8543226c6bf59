import type { RankRule, TieRule } from "../../domain/composite.ts";
import { alike, places, sizeOf, sortFalling } from "./order.ts";

/**
 * A number rounded to decimals, half away from zero as a person rounds: 1.005 to 1.01, for what a double misses of a
 * written decimal is given back.
 */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  if (!(scaled < 2 ** 52)) return value;
  return (Math.sign(value) * Math.floor(scaled * (1 + 2 ** -50) + 0.5)) / scale;
}

/** What ranking needs to be done again without allocating. */
export interface RankScratch {
  readonly order: Int32Array;
  readonly rounded: Float64Array;
}

export function rankScratch(n: number): RankScratch {
  return { order: places(n), rounded: new Float64Array(n) };
}

/** Ranks of scores, 1 for the highest, by the rule; 0 where there is no score. */
export function ranksOf(scores: Float64Array, rule: RankRule): Float64Array {
  const ranks = new Float64Array(scores.length);
  rankInto(scores, rule, ranks, rankScratch(scores.length));
  return ranks;
}

/** As {@link ranksOf}, into `ranks`. */
export function rankInto(scores: Float64Array, rule: RankRule, ranks: Float64Array, scratch: RankScratch): void {
  const compared = rule.digits === undefined ? scores : roundAll(scores, rule.digits, scratch.rounded);
  const { order } = scratch;
  sortFalling(order, compared);
  const size = sizeOf(order, compared);
  let dense = 0;
  for (let start = 0; start < order.length; ) {
    const first = compared[order[start] as number] as number;
    if (Number.isNaN(first)) {
      for (let i = start; i < order.length; i++) ranks[order[i] as number] = 0;
      return;
    }
    let end = start + 1;
    while (end < order.length && alike(first, compared[order[end] as number] as number, size)) end++;
    const rank = tiedRank(rule.ties, start, end, ++dense);
    for (let i = start; i < end; i++) ranks[order[i] as number] = rank;
    start = end;
  }
}

function roundAll(scores: Float64Array, digits: number, out: Float64Array): Float64Array {
  for (let i = 0; i < scores.length; i++) out[i] = roundTo(scores[i] as number, digits);
  return out;
}

/** The rank that places start … end − 1 share. */
function tiedRank(ties: TieRule, start: number, end: number, dense: number): number {
  if (ties === "dense") return dense;
  return ties === "mean" ? (start + 1 + end) / 2 : start + 1;
}

/** Ranks as printed: ties carry an equals sign, `17=`; a unit without a score has a dash. */
export function printedRanks(ranks: Float64Array): readonly string[] {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return Array.from(ranks, (rank) => (rank === 0 ? "–" : (counts.get(rank) ?? 0) > 1 ? `${rank}=` : `${rank}`));
}

/** One rank as printed, as in {@link printedRanks}. */
export function printedRank(ranks: Float64Array, unit: number): string {
  return printedRanks(ranks)[unit] ?? "–";
}
