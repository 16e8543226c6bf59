import { type WidthOf, widthsOf } from "./measure.ts";
import type { CellPiece } from "./piece.ts";

/** Beside the text of a cell, on both sides together, in twips. */
export const cellPadding = 160;
/** Programs differ by a hair in how wide a word is: it must not be broken for that. */
const slack = 40;
const narrowest = 500;
/** At 1 all columns would be as high as each other, and those of few words towers beside one of many. */
const evenness = 0.75;
/** A longer word, an address of the web most likely, is broken rather than that it takes the room of the others. */
const longestWord = 1700;

/** What a column asks for, in twips: room for its longest word, for its longest cell, and its share by what it usually says. */
export interface Wish {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** What the cells of some rows ask of their columns. Cells over several columns ask for nothing. */
export function wishesOf(widthOf: WidthOf, rows: readonly (readonly CellPiece[])[], columns: number): readonly Wish[] {
  return Array.from({ length: columns }, (_, column) => {
    const asked = rows.flatMap((row) => (row[column]?.paragraphs ?? []).map((one) => widthsOf(widthOf, one)));
    const longest = Math.max(0, ...asked.map(([, all]) => all));
    const mean = asked.reduce((sum, [, all]) => sum + all, 0) / Math.max(1, asked.length);
    const word = Math.min(Math.max(0, ...asked.map(([each]) => each)), longestWord);
    const padding = cellPadding + slack;
    const least = Math.max(narrowest, word + padding);
    return { least, most: Math.max(least, longest + padding), usual: ((longest + mean) / 2) ** evenness };
  });
}

/** The width of each column within a room: as wide as their cells ask, or such that all columns are about as high. */
export function columnWidths(wishes: readonly Wish[], room: number): readonly number[] {
  const least = wishes.map((wish) => wish.least);
  const most = wishes.map((wish) => wish.most);
  if (sum(least) >= room) return scaled(least, room);
  if (sum(most) <= room) return scaled(most, room);
  return scaled(evenly(wishes, room), room);
}

const halvings = 30;

/** The widths at which the usual cells of all columns take the same number of lines, none less or more than it can use. */
function evenly(wishes: readonly Wish[], room: number): readonly number[] {
  const at = (lines: number): readonly number[] =>
    wishes.map(({ least, most, usual }) => Math.min(most, Math.max(least, usual / lines + cellPadding + slack)));
  let few = 0.0001;
  let many = 1000;
  for (let turn = 0; turn < halvings; turn += 1) {
    const lines = Math.sqrt(few * many);
    if (sum(at(lines)) > room) few = lines;
    else many = lines;
  }
  return at(many);
}

/** Widths that fill the room; what rounding left over goes to the last. */
function scaled(widths: readonly number[], room: number): readonly number[] {
  const share = room / sum(widths);
  const whole = widths.map((width) => Math.floor(width * share));
  return whole.map((width, index) => (index === whole.length - 1 ? width + room - sum(whole) : width));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
