import type { BareRanking, RankedUnit } from "../../domain/ranking.ts";
import { knownRank } from "./known-rank.ts";

/** A unit with its ranks in two editions. */
export interface RankMove {
  readonly unit: RankedUnit;
  readonly from: number;
  readonly to: number;
}

/** The units that have ranks of one kind in both editions: a published rank is never compared with a computed one. */
export function rankMoves(now: BareRanking, before: BareRanking): readonly RankMove[] {
  const earlier = new Map(before.units.map((unit) => [unit.code, unit]));
  return now.units.flatMap((unit): readonly RankMove[] => {
    const then = earlier.get(unit.code);
    const [later, first] = [knownRank(unit), then && knownRank(then)];
    return later && first && later.basis === first.basis ? [{ unit, from: first.rank, to: later.rank }] : [];
  });
}
