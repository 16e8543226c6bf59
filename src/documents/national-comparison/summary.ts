import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { medianOf } from "../telling/indicator-standings.ts";
import { byKnownRank, knownRank } from "../telling/known-rank.ts";
import { numberIn } from "../telling/numbers.ts";
import { callout, namesIn, paragraphOf, sentence } from "../telling/prose.ts";
import {
  type ComparisonChapter,
  type ComparisonTelling,
  editionMark,
  publishedUnits,
  rankedUnits,
  scoreCell,
} from "./telling.ts";

/** The edition in a few numbers: who is in front, how far apart units lie, and how much is known. */
export const summary: ComparisonChapter = {
  card: {
    id: "comparison-summary",
    name: { vi: "Tóm tắt", en: "Summary" },
    question: {
      vi: "Ai dẫn đầu, khoảng cách ra sao, số liệu đủ đến đâu?",
      en: "Who leads, how far apart are they, how much is known?",
    },
    audience: { vi: "Lãnh đạo bộ, báo chí", en: "The leaders of the ministry, the press" },
    from: { vi: "Xếp hạng của kỳ đánh giá", en: "The ranking of the edition" },
  },
  blocks: (telling) => [
    figures(telling),
    ...paragraphOf([leaders(telling), spread(telling), certainty(telling)]),
    ...limits(telling),
  ],
};

const nothingComputed = {
  vi: "Không đơn vị nào trong {all} đơn vị có đủ số liệu để tính lại: báo cáo chỉ nêu những gì nguồn đã công bố.",
  en: "None of the {all} units has the figures from which scores can be computed: the report tells what the sources published, and no more.",
};

function figures(telling: ComparisonTelling): DocumentBlock {
  const { results, language } = telling;
  const ranked = rankedUnits(telling);
  const scores = ranked.flatMap(({ score }) => score ?? []);
  const mark = editionMark(telling);
  const score = (value: number): string => scoreCell(telling, value)[0]?.text ?? "";
  return {
    kind: "figures",
    items: [
      { label: { vi: "Đơn vị", en: "Units" }[language], value: numberIn(language, results.ranking.units.length) },
      {
        label: { vi: "Có hạng công bố", en: "With a published rank" }[language],
        value: numberIn(language, publishedUnits(telling).length),
        ...mark,
      },
      {
        label: { vi: "Tính lại được", en: "Computed" }[language],
        value: numberIn(language, ranked.length),
        note: { vi: "đủ số liệu thành phần", en: "with enough component figures" }[language],
      },
      ...(scores.length > 1
        ? [
            { label: { vi: "Cao nhất", en: "Best" }[language], value: score(Math.max(...scores)), ...mark },
            {
              label: { vi: "Trung vị", en: "Median" }[language],
              value: score(medianOf(scores)),
              note: { vi: `của ${scores.length} đơn vị tính được`, en: `of the ${scores.length} computed` }[language],
              ...mark,
            },
            { label: { vi: "Thấp nhất", en: "Lowest" }[language], value: score(Math.min(...scores)), ...mark },
          ]
        : []),
    ],
  };
}

const leading = 3;

function leaders({ results, language }: ComparisonTelling): Inline {
  const first = byKnownRank(results.ranking.units)
    .filter((unit) => (knownRank(unit)?.rank ?? leading + 1) <= leading)
    .slice(0, leading);
  if (!first.length)
    return sentence(language, {
      vi: "Không đơn vị nào của kỳ này có hạng: xem phân bố ở {comparison-distribution}, số liệu ở {comparison-data}.",
      en: "No unit of this edition has a rank: see the distribution in {comparison-distribution} and the figures in {comparison-data}.",
    });
  return sentence(
    language,
    {
      vi: "Dẫn đầu {edition} là {names} ({comparison-ranking}).",
      en: "{names} [n:leads|lead] {edition} ({comparison-ranking}).",
    },
    {
      edition: results.header.name,
      n: first.length,
      names: namesIn(
        language,
        first.map(({ name }) => name),
      ),
    },
  );
}

function spread(telling: ComparisonTelling): Inline {
  const { language } = telling;
  const scores = rankedUnits(telling).flatMap(({ score }) => score ?? []);
  if (scores.length < 2) return [];
  const [best, least] = [Math.max(...scores), Math.min(...scores)];
  return sentence(
    language,
    {
      vi: "Giữa đơn vị cao nhất và thấp nhất trong {n} đơn vị tính được là {gap} điểm.",
      en: "Between the best and the lowest of the {n} units computed lie {gap} points.",
    },
    { n: scores.length, gap: { text: scoreCell(telling, best - least)[0]?.text ?? "" } },
  );
}

function certainty({ results, language }: ComparisonTelling): Inline {
  const units = results.simulation?.units.flatMap(({ rankInterval }) => rankInterval ?? []) ?? [];
  if (units.length < 2) return [];
  const widths = units.map(({ low, high }) => high - low);
  const sure = widths.filter((width) => width <= 2).length;
  return sentence(
    language,
    {
      vi: "Khi các lựa chọn của phương pháp thay đổi, hạng của một đơn vị nằm trong khoảng rộng trung vị {width} bậc; {sure} đơn vị chắc chắn trong vòng hai bậc ({comparison-sensitivity}).",
      en: "When the choices of the method vary, the rank of a unit lies within an interval of {width} [width:rank|ranks] in the median; {sure} [sure:unit is|units are] sure to within two ({comparison-sensitivity}).",
    },
    { width: medianOf(widths), sure },
  );
}

/** What the edition does not know stands on the first page. */
function limits(telling: ComparisonTelling): readonly DocumentBlock[] {
  const { results, language } = telling;
  const ranked = rankedUnits(telling).length;
  const all = results.of ?? results.ranking.units.length;
  const isPartial = ranked < all;
  return [
    ...(isPartial
      ? [
          callout(
            language,
            "warning",
            ranked === 0
              ? nothingComputed
              : {
                  vi: "Chỉ {ranked} trong {all} đơn vị có đủ số liệu để tính lại. Điểm tính lại, khoảng tin cậy và phân tích độ nhạy dưới đây chỉ nói về {ranked} đơn vị đó, không phải cả nước.",
                  en: "Only {ranked} of {all} units have the figures from which scores can be computed. Computed scores, intervals and sensitivity below speak of those {ranked} alone, not of all.",
                },
            { ranked, all },
          ),
        ]
      : []),
    ...((results.header.notes ?? []).length
      ? [
          {
            kind: "list" as const,
            ordered: false,
            items: (results.header.notes ?? []).map((words): Inline => [{ text: words[language] }]),
          },
        ]
      : []),
  ];
}
