import type { TileMap } from "../../domain/chart.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { Text, Words } from "../../domain/text.ts";
import type { IndexResult } from "../index/result.ts";
import { asWords, type ChartContext, chartUnit, columnNames, combined, headOf, scoresAt } from "./context.ts";

/** Where each unit stands in a layout of tiles, by its code. */
export type TilePlaces = ReadonlyMap<string, { readonly column: number; readonly row: number; readonly name?: Text }>;

/** The units of a result on tiles, coloured by the bands of the method, or by fifths of the units where it has none. */
export function tileMapOf(result: IndexResult, places: TilePlaces, context: ChartContext): TileMap {
  const scores = scoresAt(result, result.plan.root);
  const unitOf = new Map(result.units.map((code, unit) => [code, unit]));
  const { classes, classOf, digits } = classesOf(result, scores, context.digits);
  const tiles = [...places].map(([code, { column, row, name }]) => {
    const unit = unitOf.get(code);
    const value = unit === undefined ? Number.NaN : (scores[unit] ?? Number.NaN);
    const own =
      unit === undefined ? { id: code, name: name ?? context.unitName(code) } : chartUnit(result, context, unit);
    return { ...own, column, row, ...(!Number.isNaN(value) ? { value, class: classOf(unit ?? -1) } : {}) };
  });
  const absent = result.units.filter((code) => !places.has(code));
  const known = tiles.filter(({ value }) => value !== undefined).length;
  return {
    ...headOf(result, context, {
      id: "tile-map",
      title: combined(
        (language) =>
          `${{ vi: "Các tỉnh trên lưới ô", en: "The provinces as tiles" }[language]}: ${context.index[language]}`,
      ),
      question: { vi: "Kết quả phân bố theo vùng ra sao?", en: "How do the results lie across the country?" },
      summary: {
        vi: `Lưới ${tiles.length} ô, mỗi ô một tỉnh, thành phố; ${known} ô có điểm, tô theo ${classes.length} mức.`,
        en: `${tiles.length} tiles, one for each province; ${known} have a score, in ${classes.length} classes.`,
      },
      notes: [
        notAMap,
        ...(result.plan.bands.length ? [] : [fifths]),
        ...(absent.length
          ? [
              combined(
                (language) =>
                  `${{ vi: "Không có ô:", en: "Without a tile:" }[language]} ${absent.map((code) => asWords(context.unitName(code))[language]).join(", ")}.`,
              ),
            ]
          : []),
      ],
      table: {
        columns: [
          { name: columnNames.unit },
          { name: columnNames.score, digits: context.digits },
          { name: { vi: "Mức", en: "Class" } },
        ],
        rows: tiles.map((tile) => [
          asWords(tile.name),
          tile.value,
          tile.class === undefined ? undefined : classes[tile.class],
        ]),
      },
    }),
    kind: "tile-map",
    tiles,
    classes,
    digits,
  };
}

/** What must be said of every arrangement of tiles. */
export const notAMap: Words = {
  vi: "Lưới ô xếp theo vị trí tương đối do khung tự bố trí để dễ tìm; không phải bản đồ, không thể hiện diện tích và địa giới.",
  en: "The tiles are an arrangement of khung's own by rough position, to find one's way; no map, no areas, no boundaries.",
};
const fifths: Words = {
  vi: "Phương pháp không quy định mức xếp loại; các ô được tô theo các nhóm có số đơn vị bằng nhau.",
  en: "The method has no bands; tiles are coloured by groups of equal size.",
};

interface Classes {
  readonly classes: readonly Words[];
  readonly classOf: (unit: number) => number;
  /** Decimals that tell the classes apart. */
  readonly digits: number;
}

const most = 5;

/** The bands of the method; else as many groups of equal size as there are units for, up to five. */
function classesOf(result: IndexResult, scores: Float64Array, digits: number): Classes {
  const { bands } = result.plan;
  if (bands.length)
    return {
      classes: bands.map(({ name }) => name),
      classOf: (unit) => Math.max(0, result.bands[unit] ?? 0),
      digits: Math.min(digits, 2),
    };
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  const parts = Math.min(most, new Set(sorted).size);
  const starts = Array.from({ length: parts }, (_, part) => sorted[Math.ceil((part / parts) * sorted.length)] ?? 0);
  const cuts = [...new Set(starts)];
  const classOf = (score: number): number => Math.max(0, cuts.filter((cut) => score >= cut).length - 1);
  const members = cuts.map((_, index) => sorted.filter((score) => classOf(score) === index));
  const ends = members.map((own): readonly [number, number] => [own[0] ?? 0, own.at(-1) ?? 0]);
  const shown = digitsFor(ends, digits);
  return {
    classes: ends.map(([low, high]) => range(low, high, shown)),
    classOf: (unit) => classOf(scores[unit] ?? 0),
    digits: shown,
  };
}

/** As few decimals as tell each class from the next, two at least. */
function digitsFor(ends: readonly (readonly [number, number])[], digits: number): number {
  const isClear = (count: number): boolean =>
    ends.every(([low], at) => at === 0 || low.toFixed(count) !== (ends[at - 1]?.[1] ?? low).toFixed(count));
  const tried = Array.from({ length: Math.max(1, digits - 1) }, (_, at) => at + 2);
  return tried.find(isClear) ?? Math.max(2, digits);
}

function range(from: number, to: number, digits: number): Words {
  const [low, high] = [numberWords(from, digits), numberWords(to, digits)];
  return combined((language) => (low.vi === high.vi ? low[language] : `${low[language]} – ${high[language]}`));
}
