import type { DocumentBlock } from "../../domain/page.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { medianOf } from "../telling/indicator-standings.ts";
import { knownRank, rankedAmong } from "../telling/known-rank.ts";
import { percentIn } from "../telling/numbers.ts";
import { callout, marked, paragraphOf, sentence } from "../telling/prose.ts";
import { strengthsAndWeaknesses } from "./strengths.ts";
import { type ReadinessChapter, type ReadinessTelling, scoreText } from "./telling.ts";
import { trend } from "./trend.ts";
import { whatItTakes } from "./what-it-takes.ts";

/** Two pages on one unit: its rank and how sure it is, its strengths and weaknesses, its way, and what would lift it. */
export const profile: ReadinessChapter = {
  card: {
    id: "readiness-profile",
    name: { vi: "Hồ sơ", en: "Profile" },
    question: {
      vi: "Đơn vị đứng thứ mấy, chắc chắn đến đâu, mạnh yếu ở đâu, cần gì để tiến lên?",
      en: "Where does the unit stand, how sure is that, what are its strengths and weaknesses, what would lift it?",
    },
    audience: { vi: "Lãnh đạo của đơn vị", en: "The leaders of the unit" },
    from: {
      vi: "Xếp hạng của kỳ đánh giá, mô phỏng, các kỳ trước",
      en: "The ranking of the edition, its simulation, the editions before",
    },
  },
  blocks: (telling) => [
    ...keyFigures(telling),
    ...standing(telling),
    ...chartFigures(telling.language, telling.results.charts, ({ kind }) => kind === "profile"),
    ...strengthsAndWeaknesses(telling),
    ...trend(telling),
    ...whatItTakes(telling),
  ],
};

function keyFigures(telling: ReadinessTelling): readonly DocumentBlock[] {
  const { results, language, unit } = telling;
  const { edition } = results;
  const known = unit && knownRank(unit);
  if (!unit || !known) return [];
  const status = marked(edition.header.status);
  const among = rankedAmong(edition.ranking, known.basis, edition.of);
  const interval = edition.simulation?.units.find(({ code }) => code === unit.code)?.rankInterval;
  const computed = edition.ranking.units.filter(({ rank }) => rank !== null);
  const scores = computed.flatMap(({ score }) => score ?? []);
  const band = edition.ranking.method.bands.find(({ id }) => id === unit.band);
  return [
    {
      kind: "figures",
      items: [
        {
          label: { vi: "Hạng", en: "Rank" }[language],
          value: `${known.text}/${among}`,
          note: bases[known.basis][language],
          ...status,
        },
        ...(interval
          ? [
              {
                label: { vi: "Khoảng hạng 5–95 %", en: "Rank, 5th–95th percentile" }[language],
                value: interval.low === interval.high ? String(interval.low) : `${interval.low}–${interval.high}`,
                note: {
                  vi: `trong ${computed.length} đơn vị tính được`,
                  en: `among the ${computed.length} units with a score`,
                }[language],
                ...status,
              },
            ]
          : []),
        ...(known.score === undefined
          ? []
          : [{ label: { vi: "Điểm", en: "Score" }[language], value: scoreText(telling, known.score), ...status }]),
        ...(scores.length > 1
          ? [
              {
                label: { vi: "Cao nhất", en: "Best" }[language],
                value: scoreText(telling, Math.max(...scores)),
                ...status,
              },
              {
                label: { vi: "Trung vị", en: "Median" }[language],
                value: scoreText(telling, medianOf(scores)),
                note: { vi: `của ${scores.length} đơn vị tính được`, en: `of the ${scores.length} units with a score` }[
                  language
                ],
                ...status,
              },
            ]
          : []),
        ...(band ? [{ label: { vi: "Xếp loại", en: "Band" }[language], value: band.name[language], ...status }] : []),
        {
          label: { vi: "Độ phủ số liệu", en: "Data coverage" }[language],
          value: percentIn(language, unit.coverage),
          note: { vi: "chỉ tiêu có số liệu", en: "of indicators are known" }[language],
        },
      ],
    },
  ];
}

const bases = {
  published: { vi: "đã công bố", en: "as published" },
  computed: { vi: "khung tính lại", en: "computed by khung" },
} as const;

function standing({ results, language, unit }: ReadinessTelling): readonly DocumentBlock[] {
  const { edition } = results;
  const header = { edition: edition.header.name, method: edition.method.name };
  if (!unit)
    return [
      callout(
        language,
        "warning",
        {
          vi: "Kỳ đánh giá {edition} không có đơn vị này.",
          en: "The edition {edition} does not have this unit.",
        },
        header,
      ),
    ];
  const known = knownRank(unit);
  if (unit.verdict)
    return [
      callout(
        language,
        "warning",
        { vi: "{verdict}: {reason}.", en: "{verdict}: {reason}." },
        {
          verdict: unit.verdict.words,
          reason: unit.verdict.reason,
        },
      ),
    ];
  const sentences = [
    known
      ? sentence(
          language,
          {
            vi: "Theo {edition}, {name} xếp hạng {rank} trong {n} đơn vị.",
            en: "In {edition}, {name} ranks {rank} of {n} units.",
          },
          {
            ...header,
            name: unit.name,
            rank: { text: known.text },
            n: rankedAmong(edition.ranking, known.basis, edition.of),
          },
        )
      : sentence(
          language,
          { vi: "{name} chưa có hạng trong {edition}.", en: "{name} has no rank in {edition}." },
          { ...header, name: unit.name },
        ),
    both(language, unit, edition.ranking.units.filter(({ rank }) => rank !== null).length),
  ];
  const bare = unit.rank === null;
  return [
    ...paragraphOf(sentences),
    ...(bare
      ? [
          callout(language, "note", {
            vi: "Nguồn không công bố các chỉ số thành phần của đơn vị này, nên khung không tính lại được điểm, mặt mạnh, mặt yếu và khoảng tin cậy của hạng. Điều đó không nói gì về kết quả của đơn vị.",
            en: "The source does not give the component indices of this unit, so that khung cannot compute its score, its strengths and weaknesses, or how sure its rank is. That says nothing of how it does.",
          }),
        ]
      : []),
  ];
}

/** Where both ranks are there and differ, the reader is told why. */
function both(language: ReadinessTelling["language"], unit: NonNullable<ReadinessTelling["unit"]>, n: number) {
  const { rank, published } = unit;
  if (rank === null || published.rank === null || rank === published.rank) return [];
  return sentence(
    language,
    {
      vi: "Khung tính lại ra hạng {rank} trong {n} đơn vị có đủ số liệu: số đơn vị khác nhau và số đã làm tròn là lý do của chênh lệch.",
      en: "Computed by khung the rank is {rank} of the {n} units with enough figures: the number of units and rounded figures explain the difference.",
    },
    { rank, n },
  );
}
