import type { SeriesChart } from "../../domain/chart.ts";
import type { ReportCell } from "../../domain/report-table.ts";
import type { Words } from "../../domain/text.ts";
import { asWords, type ChartContext, combined } from "./context.ts";

/** A rank in an edition: our own, or as published where too little is known to compute it. */
export interface TrendRank {
  readonly rank: number;
  readonly isPublished: boolean;
}

/** An edition of a trend. */
export interface TrendStep {
  readonly id: string;
  readonly name: Words;
  readonly year: string;
  /** May not be compared with the edition before. */
  readonly isBreak: boolean;
  readonly rankOf: (code: string) => TrendRank | undefined;
}

/** The ranks of some units over editions, the earliest first. */
export function trendOf(steps: readonly TrendStep[], codes: readonly string[], context: ChartContext): SeriesChart {
  const lines = codes.map((code) => ({
    name: context.unitName(code),
    ranks: steps.map(({ rankOf }) => rankOf(code)),
  }));
  const names = combined((language) => lines.map(({ name }) => asWords(name)[language]).join(", "));
  const known = lines.reduce((sum, { ranks }) => sum + ranks.filter((rank) => rank !== undefined).length, 0);
  const [first, last] = [steps[0]?.year, steps.at(-1)?.year];
  const year = first === last ? (first ?? context.year) : `${first}–${last}`;
  const title: Words = { vi: `Diễn biến thứ hạng: ${names.vi}`, en: `Ranks over the editions: ${names.en}` };
  return {
    id: `${context.id}-trend`,
    title,
    question: { vi: "Thứ hạng thay đổi thế nào qua các kỳ đánh giá?", en: "How did ranks change over the editions?" },
    summary: {
      vi: `Thứ hạng của ${names.vi} qua ${steps.length} kỳ đánh giá, ${year}; ${known} hạng có số liệu.`,
      en: `Ranks of ${names.en} in ${steps.length} editions, ${year}; ${known} ranks are known.`,
    },
    source: context.source,
    year,
    units: lines.length,
    coverage: lines.length && steps.length ? known / (lines.length * steps.length) : 0,
    notes: [publishedNote],
    table: {
      id: "trend",
      title,
      notes: [publishedNote],
      empty: { vi: "không có số liệu", en: "no data" },
      columns: [
        { id: "unit", title: { vi: "Đơn vị", en: "Unit" } },
        ...steps.map(({ id, name }) => ({ id, title: name, align: "end" as const })),
      ],
      rows: lines.map(({ name, ranks }) => [{ text: name }, ...ranks.map(cellOf)]),
    },
    kind: "series",
    shape: "line",
    categories: steps.map(({ name }) => name),
    series: lines.map(({ name, ranks }) => ({ name, values: ranks.map((rank) => rank?.rank) })),
    digits: 0,
    isUpsideDown: true,
    breaks: steps.flatMap(({ isBreak }, place) => (isBreak ? [place] : [])),
  };
}

function cellOf(rank: TrendRank | undefined): ReportCell {
  if (!rank) return { text: { vi: "–", en: "–" }, tone: "quiet" };
  const text = String(rank.rank);
  return {
    text: rank.isPublished ? { vi: `${text} (công bố)`, en: `${text} (published)` } : { vi: text, en: text },
    value: rank.rank,
  };
}

const publishedNote: Words = {
  vi: "Hạng đã công bố được dùng khi không đủ số liệu để tính; các kỳ có thể xếp hạng số đơn vị khác nhau.",
  en: "A published rank stands where too little is known to compute one; editions may rank different numbers of units.",
};
