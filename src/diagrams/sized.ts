import type { Box } from "../domain/view.ts";

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
