import type { TileMap } from "../../domain/chart.ts";
import type { RankedUnit } from "../../domain/ranking.ts";
import type { Words } from "../../domain/text.ts";
import { asWords, type ChartContext, columnNames, combined } from "./context.ts";
import { notAMap, type TilePlaces } from "./tile-map.ts";

const most = 5;

/**
 * The units of an edition on tiles by their ranks, published ones where ours are lacking: fifths of the ranks, the last
 * first. For editions of which little more than the order was published.
 */
export function rankTilesOf(units: readonly RankedUnit[], places: TilePlaces, context: ChartContext): TileMap {
  const rankOf = new Map(units.map(({ code, rank, published }) => [code, published.rank ?? rank]));
  const last = Math.max(1, ...[...rankOf.values()].map((rank) => rank ?? 0));
  const parts = Math.min(most, last);
  const classOf = (rank: number): number => parts - 1 - Math.min(parts - 1, Math.floor(((rank - 1) / last) * parts));
  const tiles = [...places].map(([code, { column, row, name }]) => {
    const rank = rankOf.get(code) ?? undefined;
    const own = { id: code, name: name ?? context.unitName(code), column, row };
    return rank === undefined ? own : { ...own, rank: String(rank), value: rank, class: classOf(rank) };
  });
  const known = tiles.filter((tile) => "value" in tile).length;
  const classes = Array.from({ length: parts }, (_, place) => rangeOf(parts - 1 - place, parts, last));
  const title = combined(
    (language) =>
      `${{ vi: "Các tỉnh trên lưới ô", en: "The provinces as tiles" }[language]}: ${context.index[language]}`,
  );
  const notes = [notAMap, published, ...context.notes];
  return {
    id: `${context.id}-tile-map`,
    title,
    question: { vi: "Thứ hạng phân bố theo vùng ra sao?", en: "How do the ranks lie across the country?" },
    summary: {
      vi: `Lưới ${tiles.length} ô, mỗi ô một tỉnh, thành phố; ${known} ô có thứ hạng, tô theo ${parts} nhóm hạng.`,
      en: `${tiles.length} tiles, one for each province; ${known} have a rank, in ${parts} groups of ranks.`,
    },
    source: context.source,
    year: context.year,
    units: known,
    coverage: tiles.length ? known / tiles.length : 0,
    notes,
    table: {
      id: "tile-map",
      title,
      notes,
      empty: { vi: "không có số liệu", en: "no data" },
      columns: [
        { id: "unit", title: columnNames.unit },
        { id: "rank", title: columnNames.rank, align: "end" },
        { id: "class", title: { vi: "Nhóm hạng", en: "Group of ranks" } },
      ],
      rows: tiles.map((tile) => [
        { text: asWords(tile.name) },
        "value" in tile ? { text: same(String(tile.value)), value: tile.value } : { text: same("–"), tone: "quiet" },
        { text: "class" in tile ? (classes[tile.class] ?? same("–")) : same("–") },
      ]),
    },
    kind: "tile-map",
    tiles,
    classes,
    digits: 0,
  };
}

function rangeOf(part: number, parts: number, last: number): Words {
  const from = Math.ceil((part / parts) * last) + 1;
  const to = Math.ceil(((part + 1) / parts) * last);
  return from >= to
    ? { vi: `hạng ${from}`, en: `rank ${from}` }
    : { vi: `hạng ${from}–${to}`, en: `ranks ${from}–${to}` };
}

function same(text: string): Words {
  return { vi: text, en: text };
}

const published: Words = {
  vi: "Tô theo thứ hạng đã công bố, chia đều thành các nhóm hạng: kỳ này không đủ số liệu để tính điểm cho phần lớn đơn vị.",
  en: "By published rank, in groups of equal size: too little is known in this edition to score most units.",
};
