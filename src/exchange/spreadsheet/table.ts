import type { Words } from "../../domain/text.ts";

/** What is peculiar about a cell: it has a formula, its number is shown as a percentage, it is in part of a joined range. */
export interface CellTraits {
  readonly formula?: true;
  readonly percent?: true;
  /** The range that the cell is joined with: `B5:B8`. */
  readonly merged?: string;
}

/**
 * A cell as it was read. `number`: the digits as the file has them; `date`: as `2014-07-24`, cut to what the format shows
 * (`2014-07`, `2014`), or with a time; `error`: `#REF!`; `nothing`: a formula whose value the file does not have.
 */
export interface TableCell extends CellTraits {
  /** From 0. */
  readonly column: number;
  readonly type: "text" | "number" | "boolean" | "date" | "error" | "nothing";
  readonly value: string;
}

/** A row that holds anything. */
export interface TableRow {
  /** As programs number it, from 1. */
  readonly number: number;
  readonly hidden?: true;
  readonly cells: readonly TableCell[];
}

/** A sheet of a file; a file of CSV has one, named after the file. */
export interface Table {
  readonly name: string;
  readonly hidden?: true;
  readonly rows: readonly TableRow[];
}

/** What reading a file of tables gives: the sheets, or why it was not read. */
export type TablesReading =
  | { readonly tables: readonly Table[]; readonly notes?: readonly Words[] }
  | { readonly refused: Words };

/** Bounds of what is read of a workbook; more is refused with the reason. */
export const tableBounds = {
  /** Bytes of the file. */
  file: 32 * 1024 * 1024,
  /** Bytes of all parts of a workbook, unpacked. */
  unpacked: 128 * 1024 * 1024,
  /** Parts of a workbook. */
  parts: 5_000,
  rows: 100_000,
  cells: 3_000_000,
  sheets: 200,
} as const;

/** The name of a cell, by column from 0 and row from 1: `B7`. */
export function cellName(column: number, row: number): string {
  return `${letterOf(column)}${row}`;
}

/** The letters of a column by its index from 0: A, Z, AA. */
export function letterOf(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letterOf(Math.floor(index / 26) - 1) + rest;
}

/** The column and row that a name such as `B7` stands for; nothing where it is none. */
export function cellOf(name: string): { readonly column: number; readonly row: number } | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (!letters) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
}
