import { type BoxOnColumns, type Columns, gridGap } from "./grid-columns.ts";
import type { Sized } from "./sized.ts";

/** A box of a row: where it begins, and over how many columns. */
export interface Cell<T> {
  readonly tile: T;
  readonly column: number;
  readonly span: number;
}

/** Boxes side by side. */
export interface Row<T> {
  readonly cells: readonly Cell<T>[];
  readonly height: number;
}

/** Boxes in rows on a common number of columns; a box may span several. */
export interface Grid<T> {
  readonly columns: number;
  readonly rows: readonly Row<T>[];
  readonly height: number;
  /** The height, with what the eye minds added: holes, uneven boxes, divided words. */
  readonly cost: number;
}

const widestSpan = 6;
/** What a divided word costs, as a height. */
const strainCost = 14;
/** A cost that is so little too high may be one added up another way. */
const rounding = 0.001;

/** Boxes in rows that are held to a height, in their order; nothing where that costs more than `most`. */
export function inRows<T extends Sized>(columns: Columns<T>, limit: number, most: number): Grid<T> | undefined {
  const rows: Row<T>[] = [];
  let heights = 0;
  let uneases = 0;
  let next = 0;
  while (next < columns.boxes.length) {
    const spans = rowFrom(next, columns, limit);
    const row = finishedRow(next, spans, columns);
    rows.push(row);
    next += spans.length;
    heights += row.height;
    uneases += unease(row, columns.count);
    if (heights + gridGap * (rows.length - 1) + uneases > most + rounding) return undefined;
  }
  const height = heights + gridGap * Math.max(0, rows.length - 1);
  return { columns: columns.count, rows, height, cost: height + uneases };
}

/** The spans of as many boxes as a row has room for, from one on. */
function rowFrom<T extends Sized>(first: number, { boxes, count }: Columns<T>, limit: number): number[] {
  const spans: number[] = [];
  let left = count;
  for (let index = first; index < boxes.length; index++) {
    const box = boxes[index];
    const span = box ? spanOf(box, count, limit) : left + 1;
    if (span > left) break;
    spans.push(span);
    left -= span;
  }
  return spans;
}

/** The smallest span at which a box keeps to the limit; else the one at which it is lowest. */
function spanOf<T extends Sized>({ over, fewest }: BoxOnColumns<T>, columns: number, limit: number): number {
  let best = columns;
  let lowest = Number.POSITIVE_INFINITY;
  for (let span = Math.min(columns, fewest); span <= Math.min(columns, Math.max(widestSpan, best)); span++) {
    const { height, strain } = over(span);
    if (height <= limit && strain === 0) return span;
    const strained = height + strain * strainCost;
    if (strained < lowest) [best, lowest] = [span, strained];
  }
  return best;
}

/** A row that begins with a box, whose boxes take the spans given and the columns that these leave. */
function finishedRow<T extends Sized>(first: number, given: readonly number[], { boxes, count }: Columns<T>): Row<T> {
  const row = boxes.slice(first, first + given.length);
  const left = count - sum(given);
  const spans = left > 0 ? grown(row, given, left) : given;
  return rowOf(row.map(({ over }, index) => ({ tile: over(spans[index] ?? 1), span: spans[index] ?? 1 })));
}

/** Gives the columns that a row has left to the boxes that need them most. */
function grown<T extends Sized>(
  row: readonly BoxOnColumns<T>[],
  given: readonly number[],
  columns: number,
): readonly number[] {
  const spans = [...given];
  for (let left = columns; left > 0; left--) {
    let neediest = -1;
    let most = Number.NEGATIVE_INFINITY;
    row.forEach((box, index) => {
      const span = spans[index] ?? 1;
      if (span >= mostSpan(box, given[index] ?? 1)) return;
      const need = needOf(box.over(span));
      if (need > most) {
        neediest = index;
        most = need;
      }
    });
    if (neediest < 0) break;
    spans[neediest] = (spans[neediest] ?? 1) + 1;
  }
  return spans;
}

/** The highest box needs room most, of these the one with the longest text. */
function needOf({ height, textWidth }: Sized): number {
  return height * 10_000 + textWidth;
}

/** A box may grow by a column; one that holds boxes, to double. */
function mostSpan<T>({ box }: BoxOnColumns<T>, span: number): number {
  return box.boxes.length > 0 ? span * 2 : span + 1;
}

/** Boxes side by side, each where the one before it ends. */
export function rowOf<T extends Sized>(boxes: readonly Omit<Cell<T>, "column">[]): Row<T> {
  let column = 0;
  let height = Number.NEGATIVE_INFINITY;
  const cells = boxes.map(({ tile, span }) => {
    const cell = { tile, column, span };
    column += span;
    height = Math.max(height, tile.height);
    return cell;
  });
  return { cells, height };
}

/** How many columns the boxes of a row take. */
export function usedIn<T>(row: Row<T>): number {
  return row.cells.reduce((used, { span }) => used + span, 0);
}

/** What the eye minds in a row, as a height: columns left empty, boxes lower than the row, divided words. */
function unease<T extends Sized>(row: Row<T>, columns: number): number {
  let slack = 0;
  let strain = 0;
  for (const { tile, span } of row.cells) {
    slack += ((row.height - tile.height) * span) / columns;
    strain += tile.strain;
  }
  const holes = ((columns - usedIn(row)) / columns) * row.height * 0.6;
  return holes + slack * 0.3 + strain * strainCost;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
