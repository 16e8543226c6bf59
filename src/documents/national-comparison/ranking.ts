import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { RankedUnit } from "../../domain/ranking.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { byKnownRank } from "../telling/known-rank.ts";
import { prose, textOf } from "../telling/prose.ts";
import {
  type ComparisonChapter,
  type ComparisonTelling,
  dash,
  editionMark,
  publishedUnits,
  rankedUnits,
  scoreCell,
} from "./telling.ts";

/** Every unit in its order: the published rank and the computed one, side by side. */
export const ranking: ComparisonChapter = {
  card: {
    id: "comparison-ranking",
    name: { vi: "Xếp hạng", en: "Ranking" },
    question: {
      vi: "Mỗi đơn vị đứng thứ mấy, được bao nhiêu điểm, từ đâu?",
      en: "Where does each unit stand, with what score, by which parts?",
    },
    audience: { vi: "Bộ, các tỉnh", en: "The ministry, the provinces" },
    from: { vi: "Kết quả công bố và kết quả tính lại", en: "Published results and those computed again" },
  },
  blocks: (telling) =>
    telling.results.ranking.distribution?.length && !isRanked(telling)
      ? []
      : [
          intro(telling),
          ...chartFigures(telling.language, telling.results.charts, ({ kind }) => kind === "ranked-bars"),
          ...table(telling),
        ],
};

function isRanked(telling: ComparisonTelling): boolean {
  return rankedUnits(telling).length > 0 || publishedUnits(telling).length > 0;
}

function intro(telling: ComparisonTelling): DocumentBlock {
  const { language } = telling;
  const [ranked, published] = [rankedUnits(telling), publishedUnits(telling)];
  if (!isRanked(telling))
    return prose(language, {
      vi: "Kỳ này không có hạng đã công bố, cũng không đủ số liệu để tính hạng.",
      en: "This edition has no published rank, and not enough figures to compute one.",
    });
  const differing = ranked.filter(({ rank, published: own }) => own.rank !== null && own.rank !== rank);
  const basis =
    published.length >= ranked.length
      ? {
          vi: "{table-ranking} xếp theo hạng đã công bố ({published} đơn vị), bên cạnh là hạng khung tính lại từ số liệu thành phần ({ranked} đơn vị).",
          en: "{table-ranking} follows the published ranks ({published} units); beside them stand the ranks that khung computed from component figures ({ranked} units).",
        }
      : {
          vi: "{table-ranking} xếp theo hạng khung tính từ số liệu thành phần ({ranked} đơn vị); {published} đơn vị có hạng đã công bố.",
          en: "{table-ranking} follows the ranks that khung computed from component figures ({ranked} units); a rank was published for {published}.",
        };
  const told = differing.length
    ? {
        vi: `${basis.vi} Hai hạng khác nhau ở {differing} đơn vị, do làm tròn hoặc do số đơn vị khác nhau.`,
        en: `${basis.en} The two differ for {differing} [differing:unit|units], by rounding or because they count among other units.`,
      }
    : basis;
  return prose(language, told, { ranked: ranked.length, published: published.length, differing: differing.length });
}

function table(telling: ComparisonTelling): readonly DocumentBlock[] {
  const { results, language } = telling;
  const units = byKnownRank(results.ranking.units);
  if (!isRanked(telling)) return [];
  const mark = editionMark(telling);
  const intervals = new Map(results.simulation?.units.map(({ code, rankInterval }) => [code, rankInterval]));
  const intervalOf = ({ code }: RankedUnit): string => {
    const own = intervals.get(code);
    if (!own) return "–";
    return own.low === own.high ? String(own.low) : `${own.low}–${own.high}`;
  };
  const bands = new Map(results.ranking.method.bands.map(({ id, name }) => [id, name]));
  const columns = columnsFor(telling, units);
  const cells: Readonly<Record<ColumnId, (unit: RankedUnit) => Inline>> = {
    published: ({ published }) => (published.rank === null ? dash : [{ text: String(published.rank), ...mark }]),
    unit: ({ name }) => [textOf(language, name)],
    publishedScore: ({ published }) => scoreCell(telling, published.score),
    computed: ({ rankText }) => (rankText === null ? dash : [{ text: rankText }]),
    score: ({ score }) => scoreCell(telling, score),
    interval: (unit) => [{ text: intervalOf(unit) }],
    band: ({ band }) => {
      const name = bands.get(band ?? "");
      return name ? [{ text: name[language] }] : dash;
    },
    verdict: ({ verdict }) => (verdict ? [{ text: verdict.words[language] }] : dash),
  };
  return [
    {
      kind: "table",
      id: "table-ranking",
      caption: { vi: `Xếp hạng: ${results.header.name.vi}`, en: `Ranking: ${results.header.name.en}` }[language],
      head: columns.map((column) => heads[column][language]),
      align: columns.map((column) =>
        column === "unit" || column === "band" || column === "verdict" ? "start" : "end",
      ),
      rows: units.map((unit) => columns.map((column) => cells[column](unit))),
      ...(results.simulation
        ? {
            note: {
              vi: `Khoảng 5–95 % của hạng trong ${results.simulation.replications} lần mô phỏng, chỉ trong các đơn vị tính được.`,
              en: `The interval holds the rank from the 5th to the 95th percentile of ${results.simulation.replications} runs, among the computed units only.`,
            }[language],
          }
        : {}),
    },
  ];
}

const heads = {
  published: { vi: "Hạng công bố", en: "Published rank" },
  unit: { vi: "Đơn vị", en: "Unit" },
  publishedScore: { vi: "Điểm công bố", en: "Published score" },
  computed: { vi: "Hạng tính lại", en: "Computed rank" },
  score: { vi: "Điểm tính lại", en: "Computed score" },
  interval: { vi: "Khoảng hạng", en: "Interval" },
  band: { vi: "Xếp loại", en: "Band" },
  verdict: { vi: "Kết luận", en: "Verdict" },
} as const;
type ColumnId = keyof typeof heads;

/** A column in which no unit has anything is left out. */
function columnsFor({ results }: ComparisonTelling, units: readonly RankedUnit[]): readonly ColumnId[] {
  const some = (has: (unit: RankedUnit) => boolean): boolean => units.some(has);
  const shown: Readonly<Record<ColumnId, boolean>> = {
    published: some(({ published }) => published.rank !== null),
    unit: true,
    publishedScore: some(({ published }) => published.score !== null),
    computed: some(({ rank }) => rank !== null),
    score: some(({ score }) => score !== null),
    interval: results.simulation !== undefined,
    band: some(({ band }) => band !== null),
    verdict: some(({ verdict }) => verdict !== undefined),
  };
  return (Object.keys(heads) as ColumnId[]).filter((column) => shown[column]);
}
