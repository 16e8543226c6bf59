import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { Grouping } from "../edition-results.ts";
import { medianOf } from "../telling/indicator-standings.ts";
import { knownRank } from "../telling/known-rank.ts";
import { numberIn } from "../telling/numbers.ts";
import { prose, textOf } from "../telling/prose.ts";
import { type ComparisonChapter, type ComparisonTelling, dash, scoreCell } from "./telling.ts";

/** Regions, kinds of agencies: how the units of each stand together. */
export const groups: ComparisonChapter = {
  card: {
    id: "comparison-groups",
    name: { vi: "Theo nhóm", en: "By group" },
    question: {
      vi: "Vùng nào, nhóm nào đứng trên, và mỗi nhóm có bao nhiêu số liệu?",
      en: "Which region or group stands above, and how much is known of each?",
    },
    audience: { vi: "Bộ, các vùng", en: "The ministry, the regions" },
    from: { vi: "Xếp hạng theo nhóm", en: "The ranking by group" },
  },
  blocks: (telling) => telling.results.groupings.flatMap((grouping) => told(telling, grouping)),
};

function told(telling: ComparisonTelling, grouping: Grouping): readonly DocumentBlock[] {
  const { results, language } = telling;
  const byCode = new Map(results.ranking.units.map((unit) => [unit.code, unit]));
  const rows = grouping.groups
    .map(({ id, name, units, mean }) => {
      const own = units.flatMap(({ code }) => byCode.get(code) ?? []);
      const ranks = own.flatMap((unit) => knownRank(unit)?.rank ?? []);
      const best = own.toSorted((a, b) => (knownRank(a)?.rank ?? Infinity) - (knownRank(b)?.rank ?? Infinity))[0];
      const scored = own.filter(({ score }) => score !== null).length;
      return {
        id,
        name,
        n: own.length,
        ranked: ranks.length,
        median: ranks.length ? medianOf(ranks) : undefined,
        best,
        mean,
        scored,
      };
    })
    .toSorted((a, b) => (a.median ?? Infinity) - (b.median ?? Infinity));
  if (rows.length < 2) return [];
  const hasMean = rows.some(({ mean }) => mean !== null);
  const [first] = rows;
  const id = `table-groups-${grouping.by.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  return [
    ...(first?.median === undefined
      ? []
      : [
          prose(
            language,
            {
              vi: `{${id}} xếp các nhóm theo trung vị của hạng. Đứng trên là {name}, trung vị hạng {median} ({ranked} đơn vị có hạng).`,
              en: `{${id}} orders the groups by the median of their ranks. {name} stands above, with a median rank of {median} ({ranked} [ranked:unit|units] with a rank).`,
            },
            { name: first.name, median: first.median, ranked: first.ranked },
          ),
        ]),
    {
      kind: "table",
      id,
      caption: { vi: `Theo nhóm: ${grouping.name.vi}`, en: `By group: ${grouping.name.en}` }[language],
      head: [
        grouping.name[language],
        { vi: "Đơn vị", en: "Units" }[language],
        { vi: "Có hạng", en: "With a rank" }[language],
        { vi: "Trung vị hạng", en: "Median rank" }[language],
        { vi: "Hạng tốt nhất", en: "Best rank" }[language],
        ...(hasMean
          ? [{ vi: "Điểm trung bình", en: "Mean score" }[language], { vi: "Có điểm", en: "With a score" }[language]]
          : []),
      ],
      align: ["start", "end", "end", "end", "start", ...(hasMean ? (["end", "end"] as const) : [])],
      rows: rows.map(({ name, n, ranked, median, best, mean, scored }): readonly Inline[] => {
        const known = best && knownRank(best);
        return [
          [textOf(language, name)],
          [{ text: numberIn(language, n) }],
          [{ text: numberIn(language, ranked) }],
          median === undefined ? dash : [{ text: numberIn(language, median, 1) }],
          best && known ? [textOf(language, best.name), { text: ` (${known.text})` }] : dash,
          ...(hasMean ? [scoreCell(telling, mean), [{ text: numberIn(language, scored) }]] : []),
        ];
      }),
      ...(hasMean
        ? {
            note: {
              vi: "Điểm trung bình chỉ tính trên đơn vị có điểm; nhóm ít đơn vị có điểm thì trung bình chỉ để tham khảo.",
              en: "The mean is of units with a score only; where these are few it is for orientation.",
            }[language],
          }
        : {}),
    },
  ];
}
