import type { Words } from "../domain/text.ts";
import type { Span } from "./fault.ts";

/** A cell with its stretch of the text, quotes included. */
export interface Cell {
  readonly text: string;
  readonly at: Span;
}

/** The rows of a table as text, the first of them its head, and what is wrong with its shape. */
export interface CsvTable {
  readonly head: readonly Cell[];
  /** Rows that hold anything; each as long as it was written. */
  readonly rows: readonly (readonly Cell[])[];
  readonly faults: readonly { readonly at: Span; readonly what: Words }[];
}

const separators = [",", ";", "\t"] as const;

/**
 * Reads a table with commas, semicolons or tabs between its cells, whichever the first line has most of (RFC 4180, quotes
 * doubled). Lines end with LF, CRLF or CR. Never throws: what is wrong with the shape comes with its place.
 */
export function readCsv(text: string): CsvTable {
  const separator = separatorOf(text);
  const { rows: all, faults } = cellsOf(text, separator);
  const [head = [], ...rows] = all.filter((row) => row.some((cell) => cell.text.trim() !== ""));
  return { head, rows, faults: [...faults, ...rows.flatMap((row) => tooLong(row, head.length))] };
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, "");
  const counted = separators.map((mark) => ({ mark, count: first.split(mark).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).mark;
}

type Shape = { readonly rows: readonly (readonly Cell[])[]; readonly faults: CsvTable["faults"] };

function cellsOf(text: string, separator: string): Shape {
  const rows: Cell[][] = [[]];
  const faults: { at: Span; what: Words }[] = [];
  let at = 0;
  for (;;) {
    const { cell, next, what } = cellAt(text, at, separator);
    rows.at(-1)?.push(cell);
    if (what) faults.push({ at: cell.at, what });
    if (next >= text.length) return { rows, faults };
    if (text[next] === separator) at = next + 1;
    else {
      at = next + (text.startsWith("\r\n", next) ? 2 : 1);
      rows.push([]);
    }
  }
}

interface CellEnd {
  readonly cell: Cell;
  /** Where the separator, the end of the line or of the text stands. */
  readonly next: number;
  readonly what?: Words;
}

function cellAt(text: string, from: number, separator: string): CellEnd {
  if (text[from] !== '"') {
    const next = endOfCell(text, from, separator);
    return { cell: { text: text.slice(from, next), at: { from, to: next } }, next };
  }
  const close = closingQuote(text, from + 1);
  const end = close < 0 ? text.length : close + 1;
  const inner = text.slice(from + 1, close < 0 ? text.length : close).replaceAll('""', '"');
  const next = close < 0 ? text.length : endOfCell(text, end, separator);
  const rest = text.slice(end, next);
  const cell = { text: inner + rest, at: { from, to: Math.max(end, next) } };
  if (close < 0) return { cell: { ...cell, at: { from, to: from + 1 } }, next, what: openQuote };
  return rest.trim() ? { cell, next, what: afterQuote } : { cell: { ...cell, text: inner }, next };
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function tooLong(row: readonly Cell[], length: number): CsvTable["faults"] {
  const extra = row.slice(length).find((cell) => cell.text.trim() !== "");
  return extra ? [{ at: extra.at, what: moreCells(length) }] : [];
}

const openQuote: Words = { vi: "dấu nháy kép mở ra mà không đóng lại", en: "a quote is opened and never closed" };
const afterQuote: Words = { vi: "có chữ đứng sau dấu nháy kép đóng", en: "text stands behind the closing quote" };

function moreCells(length: number): Words {
  return {
    vi: `dòng này nhiều ô hơn ${length} cột của bảng; số lẻ viết bằng dấu phẩy phải đặt trong dấu nháy kép`,
    en: `the row has more cells than the ${length} columns; a number with a decimal comma needs quotes`,
  };
}
