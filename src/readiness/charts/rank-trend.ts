import type { SeriesChart } from "../../domain/chart.ts";
import type { Text, Words } from "../../domain/text.ts";
import { asWords, columnNames } from "./context.ts";

/** The rank of a unit in one edition, as far as it is known. */
export interface TrendPoint {
  readonly edition: Words;
  readonly date: string;
  readonly rank?: number;
  /** The edition before may not be compared with this one. */
  readonly isBreak: boolean;
}

/** The ranks of one unit over the editions of an index; a line is broken where two may not be compared. */
export function rankTrendOf(id: string, unit: Text, points: readonly TrendPoint[], source: Words): SeriesChart {
  const known = points.filter(({ rank }) => rank !== undefined);
  const name = asWords(unit);
  const title = { vi: `${name.vi}: thứ hạng qua các kỳ`, en: `${name.en}: rank over the editions` };
  const breaks = points.flatMap(({ isBreak }, at) => (isBreak && at > 0 ? [at] : []));
  return {
    kind: "series",
    shape: "line",
    id,
    title,
    question: { vi: "Thứ hạng thay đổi ra sao?", en: "How did the rank change?" },
    summary: {
      vi: `Hạng ${known.map(({ rank, date }) => `${rank} (${date.slice(0, 4)})`).join(", ")}.`,
      en: `Rank ${known.map(({ rank, date }) => `${rank} (${date.slice(0, 4)})`).join(", ")}.`,
    },
    source,
    year: [...new Set([points[0]?.date.slice(0, 4), points.at(-1)?.date.slice(0, 4)])].join("–"),
    units: known.length,
    notes: breaks.length
      ? [
          {
            vi: "Đường đứt tại nơi phương pháp đổi: hai phía không so trực tiếp được.",
            en: "The line is broken where the method changed: the two sides may not be compared.",
          },
        ]
      : [],
    table: {
      id: "trend",
      title,
      notes: [],
      empty: { vi: "không có số liệu", en: "no data" },
      columns: [
        { id: "edition", title: { vi: "Kỳ", en: "Edition" } },
        { id: "rank", title: columnNames.rank, align: "end" },
      ],
      rows: points.map(({ edition, rank }) => [
        { text: edition },
        rank === undefined
          ? { text: { vi: "–", en: "–" } }
          : { text: { vi: String(rank), en: String(rank) }, value: rank },
      ]),
    },
    categories: points.map(({ date }) => ({ vi: date.slice(0, 4), en: date.slice(0, 4) })),
    series: [{ name: { vi: "Hạng", en: "Rank" }, values: points.map(({ rank }) => rank) }],
    digits: 0,
    isUpsideDown: true,
    breaks,
  };
}
