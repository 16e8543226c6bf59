import type { PortalScored } from "../../app/portal/scored.ts";
import type { OpenWeight } from "../../app/portal/what-if.ts";
import { percentWords } from "../../domain/number-words.ts";
import type { Language } from "../../domain/text.ts";

/** The sliders of a trial: one for each weight, in the groups of the tree. */
export function weightGroups(
  { ranking }: Extract<PortalScored, { kind: "scored" }>,
  open: readonly OpenWeight[],
  asked: ReadonlyMap<string, number>,
  language: Language,
) {
  const names = new Map(ranking.nodes.map(({ code, name }) => [code, name]));
  const groups = [...new Set(open.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const own = open.filter((each) => each.group === group);
    if (own.length < 2) return [];
    const sum = own.reduce((total, { code }) => total + (asked.get(code) ?? 0), 0);
    const most = Math.max(...own.map(({ weight }) => weight)) * 2 || 1;
    return [
      {
        code: group,
        name: names.get(group)?.[language] ?? group,
        weights: own.map(({ code, weight }) => {
          const value = asked.get(code) ?? weight;
          return {
            code,
            name: names.get(code)?.[language] ?? code,
            value: String(value),
            most: String(Math.max(most, value)),
            share: sum > 0 ? percentWords(value / sum)[language] : "–",
          };
        }),
      },
    ];
  });
}
