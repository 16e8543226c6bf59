import type { DocumentBlock, Inline } from "../../domain/page.ts";

/** A table of a document. */
export type TableBlock = Extract<DocumentBlock, { kind: "table" }>;

/** Letters of ten points that fit across an upright sheet, and across one on its side. */
const across = { upright: 98, sideways: 158 };
/** What the inner margins of a cell take, in letters. */
const padding = 2.8;
/** Longer words are broken. */
const longestWord = 16;
/** Cells up to this are not broken. */
const briefCell = 11;
/** A mark of provenance, which is not broken. */
const markLetters = 9;
/** Cells longer than this ask for no more room than this. */
const longestCell = 130;

/** Tables with more columns than this are printed on a page on its side. */
const manyColumns = 7;
/** So are tables of so many columns and rows, whose cells ask for so many letters across. */
const crowded = { columns: 6, rows: 10, letters: 165 };

/** Whether a table is printed on a page on its side. */
export function isWideTable({ head, align, rows }: TableBlock): boolean {
  if (head.length > manyColumns) return true;
  if (head.length < crowded.columns || rows.length < crowded.rows) return false;
  return sum(needsOf({ head, align, rows }).map(({ wanted }) => wanted)) > crowded.letters;
}

/**
 * How wide each column of a table is on paper, in percent: first room for its longest word, then what is left by how much
 * its cells have to say. Widths that are given keep a table on its sheet, where the browser would print all smaller.
 */
export function columnWidths(table: TableBlock): readonly number[] {
  const needs = needsOf(table);
  const available = isWideTable(table) ? across.sideways : across.upright;
  const wishes = sum(needs.map(({ least, wanted }) => wanted - least));
  const left = Math.max(0, available - sum(needs.map(({ least }) => least)));
  const share = wishes > 0 ? left / wishes : 0;
  const widths = needs.map(({ least, wanted }) => least + share * (wanted - least));
  const total = sum(widths);
  return widths.map((width) => Math.round((width / total) * 1000) / 10);
}

interface Need {
  readonly least: number;
  readonly wanted: number;
}

function needsOf({ head, align, rows }: Pick<TableBlock, "head" | "align" | "rows">): readonly Need[] {
  return head.map((title, index) => {
    const cells = rows.map((row) => row[index] ?? []);
    const isNumber = align[index] === "end";
    const lengths = cells.map((cell) => Math.min(longestCell, lengthOf(cell)));
    const words = cells.map((cell, row) => (isNumber ? Math.min(20, lengths[row] ?? 0) : longestIn(cell)));
    const least = largest([...words, longestOf(title) * 1.08]);
    // The root of the mean square: a few long cells among many empty ones ask for room too.
    const usual = Math.sqrt(sum(lengths.map((length) => length ** 2)) / Math.max(1, lengths.length));
    return { least: least + padding, wanted: Math.max(least + 1, usual, (widthOf(title) * 2) / 3) + padding };
  });
}

/** The room that a cell cannot do without: its longest word, or all of it where it says little. */
function longestIn(cell: Inline): number {
  const length = lengthOf(cell);
  if (length <= briefCell) return length;
  return largest(cell.map(({ text, mark }) => Math.max(longestOf(text), mark ? markLetters : 0)));
}

function longestOf(text: string): number {
  return Math.min(longestWord, largest(text.split(/[\s-]+/).map(widthOf)));
}

function lengthOf(cell: Inline): number {
  return sum(cell.map(({ text, mark }) => widthOf(text) + (mark ? markLetters : 0)));
}

/** How many usual letters a text is wide: capitals, m and w take more than one, i, l and t less. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /[\p{Lu}&mw@%]/u.test(sign) ? 1.5 : /[ijltIíìỉĩị.,:;' ]/.test(sign) ? 0.65 : 1.05;
  return width;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
