import type { Box } from "../domain/view.ts";
import type { Frame } from "./frame.ts";
import { type Columns, gridGap, onColumns, widthOfSpan } from "./grid-columns.ts";
import { type Cell, type Grid, inRows, type Row, rowOf, usedIn } from "./grid-rows.ts";
import type { Sized, Sizing } from "./sized.ts";

/** The best grid for boxes in a width: every number of columns and several row heights are tried. Order is kept. */
export function gridOf<T extends Sized>(boxes: readonly Box[], width: number, sizing: Sizing<T>): Grid<T> {
  const narrowest = Math.min(width, ...boxes.map((box) => sizing.minimum(box)));
  let best: Grid<T> | undefined;
  for (let count = 1; count <= Math.min(sizing.mostColumns, boxes.length * 2); count++) {
    if (count > 1 && widthOfSpan(1, count, width) < narrowest) break;
    const columns = onColumns(boxes, count, width, sizing);
    for (const limit of limitsOf(columns, sizing.mostLimits)) {
      const grid = inRows(columns, limit, best?.cost ?? Number.POSITIVE_INFINITY);
      if (grid && (!best || grid.cost < best.cost)) best = grid;
    }
  }
  return best ? evened(best, width, sizing) : { columns: 1, rows: [], height: 0, cost: 0 };
}

/** How many spans of a box lend their heights to the rows. */
const widestLending = 4;

/** Heights that a row may be held to: those that the boxes have at some span. */
function limitsOf<T extends Sized>({ boxes, count }: Columns<T>, most: number): readonly number[] {
  const heights = new Set<number>();
  for (const { fewest, over } of boxes)
    for (let span = fewest; span <= Math.min(count, widestLending); span++) heights.add(over(span).height);
  const sorted = [...heights].sort((one, other) => one - other);
  const every = Math.max(1, Math.ceil(sorted.length / most));
  const chosen = sorted.filter((_, index) => index % every === 0 || index === sorted.length - 1);
  return chosen.length > 0 ? chosen : [Number.POSITIVE_INFINITY];
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
  let even = row;
  for (let round = 0; round < columns; round++) {
    const next = shifted(even.cells, columns, width, sizing);
    if (!next) break;
    even = rowOf(next);
  }
  return even;
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
    if (isLower(shrunk)) return cells.map((cell) => (cell === giver ? shrunk : cell === taker ? grown : cell));
  }
  return undefined;
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
