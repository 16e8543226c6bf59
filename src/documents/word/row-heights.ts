import { cellPadding } from "./column-widths.ts";
import { lookOf } from "./looks.ts";
import { lineHeight, linesOf, type WidthOf } from "./measure.ts";
import type { CellPiece, ParagraphPiece, TablePiece } from "./piece.ts";

/** The line around cells, in twips. */
const border = 10;

/** The height of a row of a table, in twips. */
export function rowHeight(widthOf: WidthOf, { columns }: TablePiece, row: readonly CellPiece[]): number {
  let column = 0;
  let highest = 0;
  for (const { paragraphs, columns: over = 1 } of row) {
    const width = columns.slice(column, column + over).reduce((sum, each) => sum + each, 0);
    column += over;
    const height = paragraphs.reduce((sum, one) => sum + paragraphHeight(widthOf, one, width - cellPadding), 0);
    highest = Math.max(highest, height);
  }
  return highest + border;
}

function paragraphHeight(widthOf: WidthOf, paragraph: ParagraphPiece, room: number): number {
  const look = lookOf(paragraph.look);
  return (
    linesOf(widthOf, paragraph, room - 2 * (paragraph.inset ?? 0)) * lineHeight(look) +
    (look.before ?? 0) +
    (look.after ?? 0)
  );
}

/** A row higher than this share of a page goes over pages; any other stays whole. */
const highestWhole = 0.6;

/** Whether a row may be broken between pages: one that would leave half a page empty, or fit on none. */
export function mayBreak(height: number, pageHeight: number): boolean {
  return height > pageHeight * highestWhole;
}

/** Of tables with so many rows or more, the first two and the last two stay together. */
const leastParted = 3;

/** Whether a row stays on the page of the next: a note belongs to the last row, and no row stands alone at either end. */
export function keptWithNext({ rows, keepsNext, tied }: TablePiece, index: number): boolean {
  if (index === rows.length - 1) return keepsNext === true;
  const isEnd = rows.length >= leastParted && (index === 0 || index === rows.length - 2);
  return isEnd || (tied?.has(index) ?? false);
}
