import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { RankedAnswer, RankedNode } from "../../domain/ranking.ts";
import { type IndicatorStanding, indicatorStandings } from "../telling/indicator-standings.ts";
import { numberIn } from "../telling/numbers.ts";
import { prose } from "../telling/prose.ts";
import { answerStateNames } from "./answer-states.ts";
import { dash, type ReadinessChapter, type ReadinessTelling, scoreCell } from "./telling.ts";

/** Every indicator with its value, its normalised value, its rank and where it comes from. */
export const detail: ReadinessChapter = {
  card: {
    id: "readiness-detail",
    name: { vi: "Từng chỉ tiêu", en: "Indicator by indicator" },
    question: {
      vi: "Mỗi chỉ tiêu bao nhiêu, hạng mấy, lấy từ đâu?",
      en: "What is each indicator, its rank, and where does it come from?",
    },
    audience: { vi: "Người cải thiện chỉ số", en: "Those who improve the index" },
    from: { vi: "Câu trả lời và kết quả tính", en: "The answers and what was computed" },
  },
  blocks: (telling) => {
    const { results, language, unit } = telling;
    if (!unit) return [];
    const all = indicatorStandings(results.edition.ranking, unit.code);
    const known = all.filter(({ answer }) => isKnown(answer));
    if (!known.length)
      return [
        prose(
          language,
          {
            vi: "Không chỉ tiêu nào trong {all} chỉ tiêu của đơn vị có số liệu trong nguồn.",
            en: "Of the {all} indicators the source gives no figure of this unit.",
          },
          { all: all.length },
        ),
      ];
    const pillars = [...new Map(all.map(({ pillar }) => [pillar?.code ?? "", pillar])).values()];
    return pillars.flatMap((pillar) =>
      tableOf(
        telling,
        pillar,
        all.filter((one) => one.pillar?.code === pillar?.code),
      ),
    );
  },
};

function isKnown(answer: RankedAnswer | undefined): boolean {
  return answer !== undefined && answer.raw !== null;
}

function tableOf(
  telling: ReadinessTelling,
  pillar: RankedNode | undefined,
  rows: readonly IndicatorStanding[],
): readonly DocumentBlock[] {
  const { language, results } = telling;
  const caption = pillar?.name ?? results.edition.method.name;
  // Many editions speak of one year alone, which stands on the cover.
  const hasYears = rows.some(({ answer }) => answer?.year !== undefined);
  const shown = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, at) => hasYears || at !== yearColumn);
  const imputed = rows.some(({ answer }) => answer?.state === "imputed" || answer?.state === "winsorised");
  return [
    {
      kind: "table",
      id: pillar ? `table-indicators-${slug(pillar.code)}` : "table-indicators",
      caption: { vi: `Chỉ tiêu: ${caption.vi}`, en: `Indicators: ${caption.en}` }[language],
      head: shown(heads).map((head) => head[language]),
      align: shown(aligns),
      rows: rows.map((one) => shown(rowOf(telling, one))),
      ...(imputed
        ? {
            note: {
              vi: "† Số liệu bù hoặc đã điều chỉnh giá trị ngoại lai, không phải số đã công bố.",
              en: "† Imputed, or treated as an outlier: not the published figure.",
            }[language],
          }
        : {}),
    },
  ];
}

const heads = [
  { vi: "Chỉ tiêu", en: "Indicator" },
  { vi: "Giá trị", en: "Value" },
  { vi: "Chuẩn hóa", en: "Normalised" },
  { vi: "Hạng", en: "Rank" },
  { vi: "Trung vị", en: "Median" },
  { vi: "Năm", en: "Year" },
  { vi: "Nguồn", en: "Source" },
] as const;

const aligns = ["start", "end", "end", "end", "end", "start", "start"] as const;
const yearColumn = 5;

function rowOf(telling: ReadinessTelling, one: IndicatorStanding): readonly Inline[] {
  const { language, results } = telling;
  const { answer, node, rank, n } = one;
  return [
    [{ text: node.name[language] }],
    valueCell(language, answer),
    scoreCell(telling, one.score),
    rank === undefined ? dash : [{ text: `${rank}/${n}` }],
    scoreCell(telling, one.median),
    [{ text: answer?.year ?? "–" }],
    sourcesOf(telling, answer, results.edition.sourceTitle),
  ];
}

/** The value as it was given; how it is not known where it is not. */
function valueCell(language: ReadinessTelling["language"], answer: RankedAnswer | undefined): Inline {
  if (!answer) return dash;
  const { state, raw, imputed, used, status, approximate } = answer;
  const mark = status && status !== "cited" ? { mark: status } : {};
  if (state === "imputed" && imputed !== null) return [{ text: `${numberIn(language, imputed, 4)} †`, ...mark }];
  if (raw === null) return [{ text: answerStateNames[state][language] }];
  const written = `${approximate ? "≈ " : ""}${numberIn(language, raw, 4)}`;
  return [{ text: state === "winsorised" && used !== raw ? `${written} †` : written, ...mark }];
}

function sourcesOf(
  { language }: ReadinessTelling,
  answer: RankedAnswer | undefined,
  titleOf: (id: string) => { readonly vi: string; readonly en?: string | undefined },
): Inline {
  if (!answer?.source.length) return dash;
  return answer.source.flatMap((id, at) => {
    const link = /^https:\/\//.test(id) ? { href: id } : {};
    const title = titleOf(id);
    const foreign = language === "en" && title.en === undefined && title.vi !== id ? { lang: "vi" as const } : {};
    return [...(at ? [{ text: "; " }] : []), { text: title[language] ?? title.vi, ...link, ...foreign }];
  });
}

function slug(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
