import type { Words } from "../../domain/text.ts";
import { type Table, type TableCell, type TableRow, type TablesReading, tableBounds } from "./table.ts";

const separators = [";", ",", "\t"] as const;

/**
 * Reads a text of cells between commas, semicolons or tabs: the separator that its `sep=` line names, else the one by
 * which most of its first lines have the same number of cells. Rows are numbered as programs number them. Never throws.
 */
export function readCsvTable(name: string, text: string): TablesReading {
  const [, named, rest = text] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const separator = named ?? separatorOf(rest);
  const { records, openAt } = recordsOf(rest, separator, Number.POSITIVE_INFINITY);
  const shift = named === undefined ? 1 : 2;
  if (openAt !== undefined) return { refused: unclosed(openAt + shift) };
  if (records.length > tableBounds.rows) return { refused: tooManyRows };
  const rows = records.flatMap((record, index) => rowOf(record, index + shift));
  const table: Table = { name, rows };
  return { tables: [table] };
}

function rowOf(record: readonly string[], number: number): readonly TableRow[] {
  const cells = record.flatMap((value, column): readonly TableCell[] =>
    value.trim() === "" ? [] : [{ column, type: "text", value: withoutGuard(value) }],
  );
  return cells.length > 0 ? [{ number, cells }] : [];
}

/** Our own files write a `'` before what a program could take for a formula. */
function withoutGuard(value: string): string {
  return /^'[=+\-@\t\r']/.test(value) ? value.slice(1) : value;
}

const firstRecords = 30;

function separatorOf(text: string): string {
  const scored = separators.map((mark) => {
    const lengths = recordsOf(text, mark, firstRecords)
      .records.map((record) => record.length)
      .filter((each) => each > 1);
    const counts = new Map<number, number>();
    for (const each of lengths) counts.set(each, (counts.get(each) ?? 0) + 1);
    return { mark, score: Math.max(0, ...[...counts].map(([cells, count]) => count * Math.min(cells, 50))) };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).mark;
}

interface Records {
  readonly records: readonly (readonly string[])[];
  /** The record, from 0, in which a quote is opened that nothing closes. */
  readonly openAt?: number;
}

function recordsOf(text: string, separator: string, most: number): Records {
  const records: string[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    const quoted = text[at] === '"';
    const close = quoted ? closingQuote(text, at + 1) : at;
    if (close < 0) return { records, openAt: records.length - 1 };
    const end = endOfCell(text, quoted ? close + 1 : at, separator);
    const inner = quoted ? text.slice(at + 1, close).replaceAll('""', '"') : "";
    records.at(-1)?.push(inner + text.slice(quoted ? close + 1 : at, end));
    if (end >= text.length) break;
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (text[end] === separator) continue;
    if (records.length >= most) break;
    records.push([]);
  }
  return { records };
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

function unclosed(row: number): Words {
  return {
    vi: `dòng ${row}: dấu nháy kép mở ra mà không đóng lại`,
    en: `row ${row}: a quote is opened and never closed`,
  };
}

const tooManyRows: Words = {
  vi: `có hơn ${tableBounds.rows} dòng; hãy chia thành nhiều tệp`,
  en: `it has more than ${tableBounds.rows} rows; divide it into several files`,
};
