import type { BareRanking, RankedUnit } from "../../domain/ranking.ts";

/** The rank of a unit as a reader knows it: the published one; where none was published, the one that was computed. */
export interface KnownRank {
  readonly rank: number;
  readonly text: string;
  readonly basis: "published" | "computed";
  readonly score?: number;
}

/** The rank of a unit; nothing where it has none. */
export function knownRank({ rank, rankText, score, published }: RankedUnit): KnownRank | undefined {
  if (published.rank !== null)
    return {
      rank: published.rank,
      text: String(published.rank),
      basis: "published",
      ...scored(published.score ?? score),
    };
  return rank === null ? undefined : { rank, text: rankText ?? String(rank), basis: "computed", ...scored(score) };
}

function scored(score: number | null): { readonly score?: number } {
  return score === null ? {} : { score };
}

/** How many units ranks are counted among: of published ranks all that there were, where that is known. */
export function rankedAmong({ units }: BareRanking, basis: KnownRank["basis"], all: number | undefined): number {
  const published = units.filter((unit) => unit.published.rank !== null).length;
  const computed = units.filter(({ rank }) => rank !== null).length;
  return basis === "computed" ? computed : Math.max(all ?? 0, published);
}

/** Units in the order of the rank that readers know, then by the order of the ranking; those without at the end. */
export function byKnownRank(units: readonly RankedUnit[]): readonly RankedUnit[] {
  const place = (unit: RankedUnit): number => knownRank(unit)?.rank ?? Number.POSITIVE_INFINITY;
  return units.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one === other ? 0 : one - other;
  });
}
