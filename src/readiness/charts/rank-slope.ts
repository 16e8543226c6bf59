import type { Slope } from "../../domain/chart.ts";
import type { Text, Words } from "../../domain/text.ts";
import { asWords, type ChartContext, columnNames } from "./context.ts";

/** A unit with the ranks that it has in two editions, as printed as well. */
export interface RankPair {
  readonly code: string;
  readonly name: Text;
  readonly from: number;
  readonly to: number;
}

/** How known ranks, published or computed, moved between two editions. */
export function rankSlopeOf(
  pairs: readonly RankPair[],
  { left, right }: { readonly left: Words; readonly right: Words },
  context: ChartContext,
): Slope {
  const up = pairs.filter(({ from, to }) => to < from).length;
  const down = pairs.filter(({ from, to }) => to > from).length;
  const title = {
    vi: `Thay đổi thứ hạng: ${left.vi} → ${right.vi}`,
    en: `Change of ranks: ${left.en} → ${right.en}`,
  };
  return {
    kind: "slope",
    id: `${context.id}-rank-slope`,
    title,
    question: { vi: "Đơn vị nào tiến, đơn vị nào lùi?", en: "Who moved up, who moved down?" },
    summary: {
      vi: `${up} đơn vị tăng hạng, ${down} giảm hạng, ${pairs.length - up - down} giữ nguyên.`,
      en: `${up} units moved up, ${down} down, ${pairs.length - up - down} kept their rank.`,
    },
    source: context.source,
    year: context.year,
    units: pairs.length,
    notes: [
      {
        vi: "Hạng công bố so với hạng công bố, hạng tính lại so với hạng tính lại.",
        en: "Published ranks stand beside published ones, computed beside computed.",
      },
    ],
    table: {
      id: "rank-slope",
      title,
      notes: [],
      empty: { vi: "không có số liệu", en: "no data" },
      columns: [
        { id: "unit", title: columnNames.unit },
        { id: "left", title: left, align: "end" },
        { id: "right", title: right, align: "end" },
      ],
      rows: pairs.map(({ name, from, to }) => [
        { text: asWords(name) },
        ...[from, to].map((rank) => ({ text: { vi: String(rank), en: String(rank) }, value: rank })),
      ]),
    },
    left,
    right,
    lines: pairs.map(({ code, name, from, to }) => ({
      id: code,
      name,
      from,
      to,
      fromText: String(from),
      toText: String(to),
    })),
  };
}
