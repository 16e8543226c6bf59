import type { RankedNode, RankedUnit, Ranking } from "../../domain/ranking.ts";
import type { SettledOptions } from "../../domain/settled-options.ts";
import { inLanguage, type Language, type Words } from "../../domain/text.ts";
import type { Cell, Column, NumberFormat, Sheet } from "../spreadsheet/sheet.ts";

/** The sheets. */
export const names = {
  ranking: { vi: "Xếp hạng", en: "Ranking" },
  raw: { vi: "Số liệu gốc", en: "Raw data" },
  used: { vi: "Số liệu dùng", en: "Data used" },
  normalised: { vi: "Chuẩn hóa", en: "Normalised" },
  weights: { vi: "Trọng số", en: "Weights" },
  scores: { vi: "Điểm", en: "Scores" },
  notes: { vi: "Ghi chú", en: "Notes" },
} as const satisfies Record<string, Words>;

/** The titles of columns. */
export const titles = {
  code: { vi: "Mã", en: "Code" },
  unit: { vi: "Đơn vị", en: "Unit" },
  rank: { vi: "Hạng", en: "Rank" },
  score: { vi: "Điểm", en: "Score" },
  band: { vi: "Xếp loại", en: "Band" },
  coverage: { vi: "Đủ số liệu", en: "Coverage" },
  published: { vi: "Đã công bố", en: "Published" },
  publishedRank: { vi: "Hạng đã công bố", en: "Published rank" },
  name: { vi: "Tên", en: "Name" },
  parent: { vi: "Thuộc nhóm", en: "Group" },
  given: { vi: "Trọng số đã cho", en: "Weight given" },
  share: { vi: "Tỷ trọng trong nhóm", en: "Share in the group" },
  effective: { vi: "Tỷ trọng trong chỉ số", en: "Share in the index" },
  note: { vi: "Ghi chú", en: "Note" },
} as const satisfies Record<string, Words>;

/** What the sheets are made from: units in the order of their ranks, so that row n is the same unit on every sheet. */
export interface Book {
  readonly ranking: Ranking;
  readonly options: ReadonlyMap<string, SettledOptions>;
  readonly leaves: readonly RankedNode[];
  readonly groups: readonly RankedNode[];
  readonly language: Language;
}

/** The rows of data begin below the titles; the first two columns are the code and the name. */
export const firstRow = 2;
/** The first column of a node: before it stand code and name. */
export const firstColumn = 2;

/** The letters of a column, from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** A cell of a sheet, as a formula names it. */
export function place(sheet: keyof typeof names, column: number, row: number, { language }: Book): string {
  return `'${names[sheet][language]}'!${columnName(column)}${row}`;
}

/** The cells of all units in a column of a sheet. */
export function stretch(sheet: keyof typeof names, column: number, { ranking, language }: Book): string {
  const name = columnName(column);
  return `'${names[sheet][language]}'!${name}$${firstRow}:${name}$${firstRow + ranking.units.length - 1}`;
}

/** The columns that name a unit. */
export function unitColumns({ language }: Book): readonly Column[] {
  return [
    { title: titles.code[language], width: 16 },
    { title: titles.unit[language], width: 24 },
  ];
}

/** The cells that name a unit. */
export function unitCells(unit: RankedUnit, { language }: Book): readonly Cell[] {
  return [unit.code, inLanguage(unit.name, language)];
}

function nodeColumns(nodes: readonly RankedNode[], { language }: Book): readonly Column[] {
  return nodes.map(({ code, name }) => ({ title: code, note: name[language], width: 21, format: "general" as const }));
}

/** A sheet with a row for each unit and a column for each node. */
export function sheetOf(
  name: keyof typeof names,
  nodes: readonly RankedNode[],
  book: Book,
  cell: (unit: RankedUnit, node: RankedNode, row: number) => Cell,
): Sheet {
  return {
    name: names[name][book.language],
    frozenColumns: firstColumn,
    columns: [...unitColumns(book), ...nodeColumns(nodes, book)],
    rows: book.ranking.units.map((unit, at) => [
      ...unitCells(unit, book),
      ...nodes.map((node) => cell(unit, node, firstRow + at)),
    ]),
  };
}

/** How scores are shown: the cell holds all of their digits. */
export function scoreFormat({ ranking: { method, units } }: Book): NumberFormat {
  const isShare = units.every(({ score }) => score === null || Math.abs(score) <= 1);
  return (method.digits ?? (isShare ? 4 : 2)) > 2 ? "fixed-4" : "fixed-2";
}
