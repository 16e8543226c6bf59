import type { DocumentBlock, DocumentChapter, Inline } from "../../domain/page.ts";

/** Letters of a line on an upright sheet, and of one in a column of a table. */
const line = 85;
const column = 100;

/** How many lines a chapter takes on paper, roughly: enough to see whether several fit on one sheet. */
export function linesOf({ blocks, chapters }: DocumentChapter): number {
  return 3 + sum(blocks.map(linesOfBlock)) + sum(chapters.map(linesOf));
}

function linesOfBlock(block: DocumentBlock): number {
  switch (block.kind) {
    case "heading":
      return 2.5;
    case "paragraph":
    case "callout":
      return linesOfText(block.text) + 1;
    case "list":
      return sum(block.items.map((item) => linesOfText(item) + 0.3)) + 1;
    case "sources":
      return sum(block.items.map(({ text }) => linesOfText(text))) + 1;
    case "table":
      return 4 + sum(block.rows.map((row) => rowLines(row)));
    case "figure":
      return 30;
    case "figures":
      return 5 * Math.ceil(block.items.length / 6);
    case "findings":
      return 10 * block.items.length;
    case "scores":
      return 4 * block.items.length + sum(block.items.map(({ parts, evidence }) => 3 * parts.length + evidence.length));
    default:
      return block satisfies never;
  }
}

function rowLines(row: readonly Inline[]): number {
  const letters = column / Math.max(1, row.length);
  return Math.max(1, ...row.map((cell) => Math.ceil(lettersOf(cell) / letters))) * 0.8 + 0.4;
}

function linesOfText(text: Inline): number {
  return Math.max(1, Math.ceil(lettersOf(text) / line));
}

function lettersOf(text: Inline): number {
  return sum(text.map((run) => run.text.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
