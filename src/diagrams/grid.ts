import type { Box } from "../domain/view.ts";
import type { Frame } from "./frame.ts";

/** The space between boxes. */
const gridGap = 5;

/** What a grid must know of a box set at some width. `strain`: how many of its words had to be divided. */
export interface Sized {
  readonly box: Box;
  /** The width of its own text; of two boxes of one height the longer text gets the room to spare. */
  readonly textWidth: number;
  readonly height: number;
  readonly strain: number;
}

/** How boxes are sized: their height at a width, and the width below which they cannot be set. */
export interface Sizing<T extends Sized> {
  readonly at: (box: Box, width: number) => T;
  readonly minimum: (box: Box) => number;
  /** How many columns and row heights are worth trying: few for boxes inside boxes, which are set again and again. */
  readonly mostColumns: number;
  readonly mostLimits: number;
}

interface Cell<T> {
  readonly tile: T;
  readonly column: number;
  readonly span: number;
}

interface Row<T> {
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

/** The best grid for boxes in a width: every number of columns and several row heights are tried. Order is kept. */
export function gridOf<T extends Sized>(boxes: readonly Box[], width: number, sizing: Sizing<T>): Grid<T> {
  const narrowest = Math.min(width, ...boxes.map((box) => sizing.minimum(box)));
  let best: Grid<T> | undefined;
  for (let columns = 1; columns <= Math.min(sizing.mostColumns, boxes.length * 2); columns++) {
    const columnWidth = widthOfSpan(1, columns, width);
    if (columns > 1 && columnWidth < narrowest) break;
    for (const limit of limitsOf(boxes, columns, width, sizing)) {
      const grid = packed(boxes, { columns, width, limit, most: best?.cost ?? Number.POSITIVE_INFINITY }, sizing);
      if (grid && (!best || grid.cost < best.cost)) best = grid;
    }
  }
  return best ? evened(best, width, sizing) : { columns: 1, rows: [], height: 0, cost: 0 };
}

/** A grid whose rows are lower, or more even, since their boxes took columns from one another. */
function evened<T extends Sized>(grid: Grid<T>, width: number, sizing: Sizing<T>): Grid<T> {
  if (grid.columns < 3) return grid;
  const rows = grid.rows.map((row) => evenRow(row, grid.columns, width, sizing));
  const height = heightOf(rows);
  return { ...grid, rows, height, cost: grid.cost - grid.height + height };
}

/** The highest box of a row takes a column from a neighbour that stays lower than it was. */
function evenRow<T extends Sized>(row: Row<T>, columns: number, width: number, sizing: Sizing<T>): Row<T> {
  let { cells } = row;
  for (let round = 0; round < columns; round++) {
    const next = shifted(cells, columns, width, sizing);
    if (!next) break;
    cells = next;
  }
  return cells === row.cells ? row : { cells, height: Math.max(...cells.map(({ tile }) => tile.height)) };
}

function shifted<T extends Sized>(
  cells: readonly Cell<T>[],
  columns: number,
  width: number,
  sizing: Sizing<T>,
): readonly Cell<T>[] | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const taker = cells.reduce((one, other) => (other.tile.height > one.tile.height ? other : one), first);
  const set = (cell: Cell<T>, by: number): Cell<T> => {
    const span = cell.span + by;
    return { ...cell, span, tile: sizing.at(cell.tile.box, widthOfSpan(span, columns, width)) };
  };
  const grown = set(taker, 1);
  const limit = taker.tile.height;
  const isLower = ({ tile, span }: Cell<T>): boolean =>
    tile.height < limit && tile.strain === 0 && widthOfSpan(span, columns, width) >= sizing.minimum(tile.box);
  if (grown.tile.height >= limit) return undefined;
  for (const giver of cells) {
    if (giver === taker || giver.span < 2) continue;
    const shrunk = set(giver, -1);
    if (!isLower(shrunk)) continue;
    return inColumns(cells.map((cell) => (cell === giver ? shrunk : cell === taker ? grown : cell)));
  }
  return undefined;
}

/** Cells side by side, each where the one before it ends. */
function inColumns<T>(cells: readonly Cell<T>[]): readonly Cell<T>[] {
  let column = 0;
  return cells.map((cell) => {
    const placed = { ...cell, column };
    column += cell.span;
    return placed;
  });
}

function heightOf<T>(rows: readonly Row<T>[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0) + gridGap * Math.max(0, rows.length - 1);
}

/**
 * Puts the cells of a grid into a frame at least as large as measured; what is left over is shared by the rows, and
 * columns left empty in a row by its boxes.
 */
export function placeGrid<T, P>(grid: Grid<T>, frame: Frame, place: (tile: T, frame: Frame) => P): readonly P[] {
  const spare = Math.max(0, frame.height - grid.height) / Math.max(1, grid.rows.length);
  const placed: P[] = [];
  let y = frame.y;
  for (const row of grid.rows) {
    const height = row.height + spare;
    const step = (frame.width + gridGap) / usedIn(row);
    for (const { tile, column, span } of row.cells)
      placed.push(place(tile, { x: frame.x + column * step, y, width: span * step - gridGap, height }));
    y += height + gridGap;
  }
  return placed;
}

/** Rounded down to a multiple of eight, so that few widths are measured. */
function widthOfSpan(span: number, columns: number, width: number): number {
  const exact = ((width + gridGap) / columns) * span - gridGap;
  return span === columns ? width : Math.floor(exact / 8) * 8;
}

/** Heights that a row may be held to: those that the boxes have at some span. */
function limitsOf<T extends Sized>(
  boxes: readonly Box[],
  columns: number,
  width: number,
  sizing: Sizing<T>,
): readonly number[] {
  const heights = new Set<number>();
  for (const box of boxes)
    for (let span = 1; span <= Math.min(columns, 4); span++) {
      const spanWidth = widthOfSpan(span, columns, width);
      if (spanWidth >= sizing.minimum(box)) heights.add(sizing.at(box, spanWidth).height);
    }
  const sorted = [...heights].sort((one, other) => one - other);
  const every = Math.max(1, Math.ceil(sorted.length / sizing.mostLimits));
  const chosen = sorted.filter((_, index) => index % every === 0 || index === sorted.length - 1);
  return chosen.length > 0 ? chosen : [Number.POSITIVE_INFINITY];
}

/** How a grid is tried: `limit`, the height that rows are held to; `most`, the cost from which on it is given up. */
interface Trial {
  readonly columns: number;
  readonly width: number;
  readonly limit: number;
  readonly most: number;
}

function packed<T extends Sized>(
  boxes: readonly Box[],
  { columns, width, limit, most }: Trial,
  sizing: Sizing<T>,
): Grid<T> | undefined {
  const rows: { box: Box; span: number }[][] = [];
  let taken = columns;
  for (const box of boxes) {
    const span = spanOf(box, columns, width, limit, sizing);
    if (taken + span > columns) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push({ box, span });
    taken += span;
  }
  const done: Row<T>[] = [];
  let sum = 0;
  for (const row of rows) {
    const finished = finishedRow(row, columns, width, sizing);
    sum += finished.height;
    // Only the worst is left out: what may be as good is reckoned to the end.
    if (sum > most + 1) return undefined;
    done.push(finished);
  }
  const height = heightOf(done);
  return { columns, rows: done, height, cost: height + done.reduce((sum, row) => sum + unease(row, columns), 0) };
}

/** The smallest span at which a box keeps to the limit; else the one at which it is lowest. */
function spanOf<T extends Sized>(box: Box, columns: number, width: number, limit: number, sizing: Sizing<T>): number {
  let lowest = { span: columns, height: Number.POSITIVE_INFINITY };
  for (let span = 1; span <= Math.min(columns, Math.max(widestSpan, lowest.span)); span++) {
    const spanWidth = widthOfSpan(span, columns, width);
    if (span < columns && spanWidth < sizing.minimum(box)) continue;
    const { height, strain } = sizing.at(box, spanWidth);
    if (height <= limit && strain === 0) return span;
    if (height + strain * 14 < lowest.height) lowest = { span, height: height + strain * 14 };
  }
  return lowest.span;
}

/** Gives the columns that a row has left to the boxes that need them most. */
function finishedRow<T extends Sized>(
  row: readonly { readonly box: Box; readonly span: number }[],
  columns: number,
  width: number,
  sizing: Sizing<T>,
): Row<T> {
  const spans = row.map(({ span }) => span);
  const need = (index: number): number => {
    const entry = row[index];
    if (!entry) return 0;
    const { height, textWidth } = sizing.at(entry.box, widthOfSpan(spans[index] ?? 1, columns, width));
    return height * 10_000 + textWidth;
  };
  for (let left = columns - spans.reduce((sum, span) => sum + span, 0); left > 0; left--) {
    let neediest = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < row.length; index++) {
      const needed = (spans[index] ?? 1) < mostSpan(row[index]) ? need(index) : Number.NEGATIVE_INFINITY;
      if (needed > most) [neediest, most] = [index, needed];
    }
    if (neediest < 0) break;
    spans[neediest] = (spans[neediest] ?? 1) + 1;
  }
  const cells = inColumns(
    row.map(({ box }, index) => {
      const span = spans[index] ?? 1;
      return { tile: sizing.at(box, widthOfSpan(span, columns, width)), column: 0, span };
    }),
  );
  return { cells, height: Math.max(...cells.map((cell) => cell.tile.height)) };
}

/** A box may grow by a column; one that holds boxes, to double. */
function mostSpan(entry: { readonly box: Box; readonly span: number } | undefined): number {
  if (!entry) return 0;
  return entry.box.boxes.length > 0 ? entry.span * 2 : entry.span + 1;
}

/** How many columns the boxes of a row take. */
function usedIn<T>(row: Row<T>): number {
  return row.cells.reduce((sum, cell) => sum + cell.span, 0);
}

/** What the eye minds in a row, as a height: columns left empty, boxes lower than the row, divided words. */
function unease<T extends Sized>(row: Row<T>, columns: number): number {
  const holes = ((columns - usedIn(row)) / columns) * row.height * 0.6;
  const slack = row.cells.reduce((sum, { tile, span }) => sum + ((row.height - tile.height) * span) / columns, 0) * 0.3;
  const strain = row.cells.reduce((sum, { tile }) => sum + tile.strain, 0) * 14;
  return holes + slack + strain;
}
