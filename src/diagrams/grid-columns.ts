import type { Box } from "../domain/view.ts";
import type { Sized, Sizing } from "./sized.ts";

/** The space between boxes. */
export const gridGap = 5;

/** Some boxes on a number of columns of a width: what each is like over so many of them. */
export interface Columns<T> {
  readonly count: number;
  readonly boxes: readonly BoxOnColumns<T>[];
}

/** A box on columns. Spans count from one. */
export interface BoxOnColumns<T> {
  readonly box: Box;
  /** The box over so many columns: set when it is first asked for. */
  readonly over: (span: number) => T;
  /** The fewest columns that are as wide as the box at its narrowest; more than there are, where none are. */
  readonly fewest: number;
}

/** Boxes on so many columns, which share a width. */
export function onColumns<T extends Sized>(
  boxes: readonly Box[],
  count: number,
  width: number,
  sizing: Sizing<T>,
): Columns<T> {
  const widths = Array.from({ length: count }, (_, index) => widthOfSpan(index + 1, count, width));
  return { count, boxes: boxes.map((box) => boxOn(box, widths, sizing)) };
}

function boxOn<T extends Sized>(box: Box, widths: readonly number[], sizing: Sizing<T>): BoxOnColumns<T> {
  const tiles: T[] = [];
  const minimum = sizing.minimum(box);
  const tooNarrow = widths.findIndex((width) => width >= minimum);
  return {
    box,
    fewest: (tooNarrow < 0 ? widths.length : tooNarrow) + 1,
    // Asked again and again while rows are tried.
    over: (span) => (tiles[span] ??= sizing.at(box, widths[span - 1] ?? 0)),
  };
}

/** The width of so many columns. Rounded down to a multiple of eight, so that few widths are measured. */
export function widthOfSpan(span: number, columns: number, width: number): number {
  const exact = ((width + gridGap) / columns) * span - gridGap;
  return span === columns ? width : Math.floor(exact / 8) * 8;
}
