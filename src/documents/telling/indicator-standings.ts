import type { BareRanking, RankedAnswer, RankedNode } from "../../domain/ranking.ts";

/** One indicator of a unit, beside those of the others that have a value of it. */
export interface IndicatorStanding {
  readonly node: RankedNode;
  /** The group within the index that it counts for, where that is not the indicator itself. */
  readonly pillar?: RankedNode;
  readonly answer?: RankedAnswer;
  /** The normalised value; absent where it is not known. */
  readonly score?: number;
  readonly rank?: number;
  readonly median?: number;
  readonly best?: number;
  /** Units that have a value. */
  readonly n: number;
}

/** Every indicator that counts for the index, in the order of the method, as it stands for one unit. */
export function indicatorStandings(ranking: BareRanking, code: string): readonly IndicatorStanding[] {
  const unit = ranking.units.find((each) => each.code === code);
  return countedLeaves(ranking).map(({ node, pillar }): IndicatorStanding => {
    const own = unit?.nodes[node.code];
    const all = scoresOf(ranking, node.code);
    return {
      node,
      ...(pillar ? { pillar } : {}),
      ...(own?.answer ? { answer: own.answer } : {}),
      ...(typeof own?.score === "number" ? { score: own.score } : {}),
      ...(typeof own?.rank === "number" ? { rank: own.rank } : {}),
      ...(all.length ? { median: medianOf(all), best: Math.max(...all) } : {}),
      n: all.length,
    };
  });
}

/** The scores of a node, of the units that have one. */
export function scoresOf({ units }: BareRanking, code: string): readonly number[] {
  return units.flatMap(({ nodes }) => nodes[code]?.score ?? []);
}

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The leaves that count, each with the group directly below the index that it belongs to. */
export function countedLeaves({
  nodes,
}: Pick<BareRanking, "nodes">): readonly { readonly node: RankedNode; readonly pillar?: RankedNode }[] {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const root = nodes[0]?.code;
  return nodes.flatMap((node) => {
    if (node.kind !== "leaf") return [];
    const way: RankedNode[] = [];
    for (let at: RankedNode | undefined = node; at && at.code !== root; at = byCode.get(at.parent ?? "")) way.push(at);
    if (way.some(({ scored }) => !scored)) return [];
    const pillar = way.at(-1);
    return [{ node, ...(pillar && pillar !== node ? { pillar } : {}) }];
  });
}
