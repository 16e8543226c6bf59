import { fold } from "../../domain/folding.ts";
import type { ImportMapping } from "../../domain/import-mapping.ts";
import type { CellPlace } from "../../domain/import-plan.ts";
import { spellingOf } from "../../domain/spelling.ts";
import type { FieldColumn } from "./columns.ts";
import { type Decoded, decodeCell, type Readers } from "./decode-cell.ts";
import type { MatchedColumn, MatchedTable } from "./match-headers.ts";
import type { Notebook } from "./notices.ts";
import { rowWords } from "./row-words.ts";
import { cellName, type TableCell, type TableRow } from "./table.ts";

/** A cell of a row, decoded by its column. */
export interface RowCell {
  readonly column: FieldColumn;
  readonly title: string;
  readonly at: CellPlace;
  readonly decoded: Exclude<Decoded, { readonly refused: unknown }>;
}

/** A row that tells of an entry. */
export interface Row {
  readonly number: number;
  readonly at: CellPlace;
  /** What its id column holds. */
  readonly id: string | undefined;
  readonly cells: readonly RowCell[];
  /** Some cell of it was refused. */
  readonly isRefused: boolean;
}

/** Decodes the rows below the titles. Rows that tell of no entry (headings of groups, totals, blanks) are passed over. */
export function readRows(
  matched: MatchedTable,
  mapping: ImportMapping,
  readers: Readers,
  book: Notebook,
): readonly Row[] {
  const { table, titleRow, columns } = matched;
  const below = table.rows.filter(({ number }) => number > titleRow);
  const rows = below.filter((row) => isOfEntry(row, matched, book));
  const hidden = rows.find((row) => row.hidden);
  if (hidden)
    book.note("noted", { sheet: table.name, cell: `${hidden.number}:${hidden.number}` }, rowWords.hiddenRows());
  return rows.map((row) => readRow(row, table.name, columns, mapping, readers, book));
}

/** What stands in rows of totals. With its marks: `Cổng` is no `Cộng`. */
const totals: ReadonlySet<string> = new Set(["Tổng", "Tổng cộng", "Tổng số", "Cộng", "Total"].map(spellingOf));

function isOfEntry(row: TableRow, { table, columns }: MatchedTable, book: Notebook): boolean {
  const filled = row.cells.filter(({ value, type }) => value !== "" || type === "nothing");
  const [first, second] = filled;
  const at = { sheet: table.name, cell: cellName(first?.column ?? 0, row.number) };
  if (first && !second && first.merged && isInOneRow(first.merged)) {
    book.note("noted", at, rowWords.groupRow(first.value));
    return false;
  }
  const total = filled.find(({ type, value }) => type === "text" && totals.has(spellingOf(value)));
  if (total) {
    book.note("noted", at, rowWords.totalRow(total.value));
    return false;
  }
  const known = row.cells.filter(({ column, value, merged }) => columns.has(column) && (value !== "" || merged));
  const isTitles = known.length > 0 && known.every(({ column, value }) => columns.get(column)?.title === value.trim());
  return known.length > 0 && !isTitles;
}

function isInOneRow(range: string): boolean {
  const [from, to] = range.split(":").map((name) => name.replace(/\D/g, ""));
  return from === to;
}

function readRow(
  row: TableRow,
  sheet: string,
  columns: ReadonlyMap<number, MatchedColumn>,
  mapping: ImportMapping,
  readers: Readers,
  book: Notebook,
): Row {
  const cells: RowCell[] = [];
  let id: string | undefined;
  let isRefused = false;
  for (const cell of row.cells) {
    const matched = columns.get(cell.column);
    if (!matched) continue;
    const at = { sheet, cell: cellName(cell.column, row.number) };
    if (matched.heading === "id") {
      id = cell.value.trim() || undefined;
      continue;
    }
    const decoded = decodeOne(cell, matched.heading, matched, mapping, readers);
    if (decoded && "refused" in decoded) {
      isRefused = true;
      const field = matched.heading.title;
      const unknown =
        decoded.written === undefined
          ? {}
          : { unknownValue: { field: wayOf(matched.heading), written: decoded.written } };
      book.note("refused", at, decoded.refused, { field, ...unknown });
    } else if (decoded) {
      if ("note" in decoded && decoded.note) book.note("noted", at, decoded.note, { field: matched.heading.title });
      cells.push({ column: matched.heading, title: matched.title, at, decoded });
    }
  }
  const first = [...columns.keys()].sort((a, b) => a - b)[0] ?? 0;
  return { number: row.number, at: { sheet, cell: cellName(first, row.number) }, id, cells, isRefused };
}

/** The way to a field as mappings write it. */
export function wayOf({ path, language }: FieldColumn): string {
  return (language === "vi" ? path.slice(0, -1) : path).join(".");
}

function decodeOne(
  cell: TableCell,
  column: FieldColumn,
  { unit }: MatchedColumn,
  { values }: ImportMapping,
  readers: Readers,
): Decoded | undefined {
  const ofField = values?.[wayOf(column)] ?? {};
  const meant = (written: string) => Object.entries(ofField).find(([each]) => fold(each) === fold(written))?.[1];
  return decodeCell(cell, column, { readers, meant, ...(unit === undefined ? {} : { unit }) });
}
