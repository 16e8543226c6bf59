import type { TileMap } from "../../domain/chart.ts";
import type { Text, Words } from "../../domain/text.ts";
import { asWords, type ChartContext, columnNames, combined } from "./context.ts";
import type { TilePlaces } from "./tile-map.ts";

/** A unit with the rank that was published for it. */
export interface PublishedRank {
  readonly code: string;
  readonly name: Text;
  readonly rank: number;
}

/** The units on tiles, coloured by fifths of their published ranks: for editions of which scores were not published. */
export function rankMapOf(ranks: readonly PublishedRank[], places: TilePlaces, context: ChartContext): TileMap {
  const worst = Math.max(1, ...ranks.map(({ rank }) => rank));
  const parts = Math.min(5, ranks.length);
  const classOf = (rank: number): number => parts - 1 - Math.min(parts - 1, Math.floor(((rank - 1) / worst) * parts));
  const classes = Array.from({ length: parts }, (_, at) =>
    classWords(ranks.filter(({ rank }) => classOf(rank) === at)),
  );
  const byCode = new Map(ranks.map((each) => [each.code, each]));
  const tiles = [...places].map(([code, { column, row, name }]) => {
    const own = byCode.get(code);
    const unit = { id: code, name: name ?? own?.name ?? context.unitName(code), column, row };
    return own ? { ...unit, rank: String(own.rank), class: classOf(own.rank), value: own.rank } : unit;
  });
  const title = combined(
    (language) =>
      `${{ vi: "Hạng đã công bố trên lưới ô", en: "Published ranks as tiles" }[language]}: ${context.index[language]}`,
  );
  const absent = ranks.filter(({ code }) => !places.has(code));
  const notes = [
    notAMap,
    ...(absent.length
      ? [
          combined(
            (language) =>
              `${{ vi: "Không có ô:", en: "Without a tile:" }[language]} ${absent.map(({ name }) => asWords(name)[language]).join(", ")}.`,
          ),
        ]
      : []),
    ...context.notes,
  ];
  return {
    kind: "tile-map",
    id: `${context.id}-rank-map`,
    title,
    question: { vi: "Thứ hạng phân bố theo vùng ra sao?", en: "How do the ranks lie across the country?" },
    summary: {
      vi: `Lưới ${tiles.length} ô, mỗi ô một tỉnh, thành phố; ${ranks.length} ô có hạng đã công bố.`,
      en: `${tiles.length} tiles, one for each province; ${ranks.length} have a published rank.`,
    },
    source: context.source,
    year: context.year,
    units: ranks.length,
    notes,
    table: {
      id: "rank-map",
      title,
      notes,
      empty: { vi: "không có số liệu", en: "no data" },
      columns: [
        { id: "unit", title: columnNames.unit },
        { id: "rank", title: columnNames.rank, align: "end" },
      ],
      rows: ranks.map(({ name, rank }) => [
        { text: name },
        { text: { vi: String(rank), en: String(rank) }, value: rank },
      ]),
    },
    tiles,
    classes,
    digits: 0,
  };
}

const notAMap: Words = {
  vi: "Lưới ô xếp theo vị trí tương đối do khung tự bố trí để dễ tìm; không phải bản đồ, không thể hiện diện tích và địa giới.",
  en: "The tiles are an arrangement of khung's own by rough position, to find one's way; no map, no areas, no boundaries.",
};

function classWords(own: readonly PublishedRank[]): Words {
  const ranks = own.map(({ rank }) => rank);
  const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
  if (!ranks.length) return { vi: "–", en: "–" };
  return low === high
    ? { vi: `hạng ${low}`, en: `rank ${low}` }
    : { vi: `hạng ${low}–${high}`, en: `ranks ${low}–${high}` };
}
