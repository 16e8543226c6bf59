import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { countedLeaves, medianOf, scoresOf } from "../telling/indicator-standings.ts";
import { numberIn } from "../telling/numbers.ts";
import { prose } from "../telling/prose.ts";
import { type ComparisonChapter, type ComparisonTelling, scoreCell } from "./telling.ts";

/** Each indicator: how many units have it, how they are spread. */
export const indicators: ComparisonChapter = {
  card: {
    id: "comparison-indicators",
    name: { vi: "Các chỉ tiêu", en: "Indicators" },
    question: {
      vi: "Chỉ tiêu nào cả nước mạnh, chỉ tiêu nào chênh lệch lớn?",
      en: "In which indicators do units do well, in which do they differ most?",
    },
    audience: { vi: "Cơ quan soạn chính sách", en: "Those who make policy" },
    from: { vi: "Giá trị đã chuẩn hóa của mọi đơn vị", en: "The normalised values of all units" },
  },
  blocks: (telling) => {
    const { results, language } = telling;
    const rows = countedLeaves(results.ranking)
      .map(({ node, pillar }) => ({ node, pillar, scores: scoresOf(results.ranking, node.code) }))
      .filter(({ scores }) => scores.length > 0);
    if (!rows.length) return [];
    const spread = ({ scores }: (typeof rows)[number]): number => Math.max(...scores) - Math.min(...scores);
    const widest = rows.toSorted((a, b) => spread(b) - spread(a))[0];
    return [
      ...(widest && widest.scores.length > 1
        ? [
            prose(
              language,
              {
                vi: "Chênh lệch lớn nhất giữa các đơn vị nằm ở chỉ tiêu {name} ({table-indicators}).",
                en: "Units differ most in {name} ({table-indicators}).",
              },
              { name: widest.node.name },
            ),
          ]
        : []),
      {
        kind: "table",
        id: "table-indicators",
        caption: { vi: "Phân bố của từng chỉ tiêu", en: "How each indicator is spread" }[language],
        head: heads.map((head) => head[language]),
        align: ["start", "end", "end", "end", "end"],
        rows: rows.map(({ node, scores }): readonly Inline[] => [
          [{ text: node.name[language] }],
          [{ text: numberIn(language, scores.length) }],
          scoreCell(telling, Math.min(...scores)),
          scoreCell(telling, medianOf(scores)),
          scoreCell(telling, Math.max(...scores)),
        ]),
        note: {
          vi: `Giá trị đã chuẩn hóa, của đơn vị có số liệu; kỳ này có ${results.ranking.units.length} đơn vị.`,
          en: `Normalised values of the units that have a figure; the edition has ${results.ranking.units.length} units.`,
        }[language],
      },
      ...heatMap(telling),
    ];
  },
};

/** A heat map of several pages repeats the annex. */
function heatMap({ results, language }: ComparisonTelling): readonly DocumentBlock[] {
  const parts = chartFigures(language, results.charts, ({ kind }) => kind === "heat-map");
  return parts.length === 1 ? parts : [];
}

const heads = [
  { vi: "Chỉ tiêu", en: "Indicator" },
  { vi: "n", en: "n" },
  { vi: "Thấp nhất", en: "Lowest" },
  { vi: "Trung vị", en: "Median" },
  { vi: "Cao nhất", en: "Best" },
] as const;
