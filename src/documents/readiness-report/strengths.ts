import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { type IndicatorStanding, indicatorStandings } from "../telling/indicator-standings.ts";
import { callout, prose } from "../telling/prose.ts";
import { dash, type ReadinessTelling, scoreCell } from "./telling.ts";

const most = 5;

interface Compared extends IndicatorStanding {
  readonly score: number;
  readonly median: number;
  readonly best: number;
}

/**
 * Up to five indicators that stand furthest above the median, and up to five furthest below: never more than half of
 * those that can be compared, so that nothing is both.
 */
export function strengthsAndWeaknesses(telling: ReadinessTelling): readonly DocumentBlock[] {
  const { results, language, unit } = telling;
  if (!unit || !results.profile) return [];
  const all = indicatorStandings(results.edition.ranking, unit.code).filter(isCompared);
  const fewest = Math.min(...all.map(({ n }) => n));
  const each = Math.min(most, Math.floor(all.length / 2));
  if (each === 0)
    return [
      callout(language, "note", {
        vi: "Quá ít chỉ tiêu để nêu mặt mạnh và mặt yếu.",
        en: "There are too few indicators to tell strengths from weaknesses.",
      }),
    ];
  const sorted = all.toSorted((a, b) => lead(b) - lead(a));
  const strengths = sorted.slice(0, each).filter((one) => lead(one) > 0);
  const weaknesses = sorted
    .slice(-each)
    .toReversed()
    .filter((one) => lead(one) < 0);
  const counts = { strengths: strengths.length, weaknesses: weaknesses.length, all: all.length };
  return [
    prose(language, weaknesses.length ? (strengths.length ? bothSides : onlyWeak) : onlyStrong, counts),
    {
      kind: "table",
      id: "table-strengths",
      caption: { vi: "Mặt mạnh và mặt yếu", en: "Strengths and weaknesses" }[language],
      head: heads.map((head) => head[language]),
      align: ["start", "start", "end", "end", "end", "end"],
      rows: [
        ...strengths.map((one) => row(telling, names.strength[language], one)),
        ...weaknesses.map((one) => row(telling, names.weakness[language], one)),
      ],
      note: {
        vi: `So trên giá trị đã chuẩn hóa; n = ${fewest} đơn vị trở lên cho mỗi chỉ tiêu.${fewest < 10 ? " Số đơn vị ít nên trung vị chỉ để tham khảo." : ""}`,
        en: `Compared on normalised values; n = ${fewest} units or more for each indicator.${fewest < 10 ? " With so few units the median is for orientation only." : ""}`,
      }[language],
    },
  ];
}

const bothSides = {
  vi: "{table-strengths} nêu {strengths} chỉ tiêu vượt trung vị nhiều nhất và {weaknesses} chỉ tiêu dưới trung vị nhiều nhất, trong {all} chỉ tiêu so được.",
  en: "{table-strengths} has the {strengths} [strengths:indicator|indicators] furthest above the median and the {weaknesses} furthest below, of {all} that can be compared.",
};
const onlyStrong = {
  vi: "Không chỉ tiêu nào trong {all} chỉ tiêu so được nằm dưới trung vị; {table-strengths} nêu {strengths} chỉ tiêu vượt trung vị nhiều nhất.",
  en: "None of the {all} indicators that can be compared is below the median; {table-strengths} has the {strengths} [strengths:indicator|indicators] furthest above.",
};
const onlyWeak = {
  vi: "Không chỉ tiêu nào trong {all} chỉ tiêu so được vượt trung vị; {table-strengths} nêu {weaknesses} chỉ tiêu dưới trung vị nhiều nhất.",
  en: "None of the {all} indicators that can be compared is above the median; {table-strengths} has the {weaknesses} [weaknesses:indicator|indicators] furthest below.",
};

function isCompared(one: IndicatorStanding): one is Compared {
  return one.score !== undefined && one.median !== undefined && one.best !== undefined && one.n > 1;
}

function lead({ score, median }: Compared): number {
  return score - median;
}

const names = {
  strength: { vi: "Mạnh", en: "Strength" },
  weakness: { vi: "Yếu", en: "Weakness" },
} as const;

const heads = [
  { vi: "Mặt", en: "" },
  { vi: "Chỉ tiêu", en: "Indicator" },
  { vi: "Giá trị", en: "Value" },
  { vi: "Trung vị", en: "Median" },
  { vi: "Cao nhất", en: "Best" },
  { vi: "Hạng", en: "Rank" },
] as const;

function row(telling: ReadinessTelling, kind: string, one: Compared): readonly Inline[] {
  const { language } = telling;
  return [
    [{ text: kind, strong: true }],
    [{ text: one.node.name[language] }],
    scoreCell(telling, one.score),
    scoreCell(telling, one.median),
    scoreCell(telling, one.best),
    one.rank === undefined ? dash : [{ text: `${one.rank}/${one.n}` }],
  ];
}
