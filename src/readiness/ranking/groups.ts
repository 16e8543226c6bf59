import type { Ranking } from "../../domain/ranking.ts";
import type { Text } from "../../domain/text.ts";
import { ranksOf } from "../statistics/ranking.ts";

/**
 * A ranking with its units put into groups: each with its mean and the ranks within. Groups come in the order of their
 * names. Nothing where no unit has such a group.
 */
export function withGroups(
  ranking: Ranking,
  by: string,
  nameOf: (id: string) => Text = (id) => ({ vi: id }),
): Ranking | undefined {
  const ids = [...new Set(ranking.units.flatMap(({ groups }) => groups[by] ?? []))].sort();
  if (!ids.length) return undefined;
  const rest = ranking.units.some(({ groups }) => groups[by] === undefined) ? [without] : [];
  return {
    ...ranking,
    groups: [
      ...ids.map((id) => groupOf(ranking, by, id, nameOf(id))),
      ...rest.map(({ id, name }) => groupOf(ranking, by, id, name)),
    ],
  };
}

const without = { id: "", name: { vi: "không thuộc nhóm nào", en: "in no group" } };

function groupOf(
  { units, method }: Ranking,
  by: string,
  id: string,
  name: Text,
): NonNullable<Ranking["groups"]>[number] {
  const own = units.filter(({ groups }) => (groups[by] ?? "") === id);
  const scores = own.map(({ score, rank }) => (rank === null || score === null ? Number.NaN : score));
  const ranks = ranksOf(Float64Array.from(scores), {
    ties: "competition",
    ...(method.digits === null ? {} : { digits: method.digits }),
  });
  const known = scores.filter((score) => !Number.isNaN(score));
  return {
    id,
    name,
    units: own.map(({ code }, at) => ({ code, rank: ranks[at] || null })),
    mean: known.length ? known.reduce((sum, score) => sum + score, 0) / known.length : null,
  };
}
