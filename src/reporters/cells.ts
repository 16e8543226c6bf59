/** A character as a terminal shows it: the text printed, and the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** How many UTF-16 units of the original it stands for. */
  readonly units: number;
}

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const combining = /\p{M}/u;
const tabStop = 4;

/** Blocks of characters that take two columns (East Asian Width W and F, and pictographs). */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/**
 * A line of a file as cells. Tabs become spaces up to the next stop; characters that a terminal would obey, hide or
 * reorder (control, formatting, bidirectional, lone surrogates) are written out as `<U+202E>`.
 */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const character of line) {
    const cell = cellOf(character, column);
    cells.push(cell);
    column += cell.width;
  }
  return cells;
}

/** Text without anything that a terminal obeys, hides or reorders: such characters are written out as `<U+202E>`. */
export function visible(text: string): string {
  return hidden.test(text)
    ? Array.from(text, (character) => (hidden.test(character) ? named(character) : character)).join("")
    : text;
}

/** The columns that a text takes on a terminal once it is made {@link visible}. */
export function displayWidth(text: string): number {
  return cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}

/** A text filled with spaces on the right up to a width in columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function cellOf(character: string, column: number): Cell {
  const units = character.length;
  if (character === "\t") {
    const width = tabStop - (column % tabStop);
    return { text: " ".repeat(width), width, units };
  }
  if (hidden.test(character)) {
    const text = named(character);
    return { text, width: text.length, units };
  }
  return { text: character, width: combining.test(character) ? 0 : isWide(character) ? 2 : 1, units };
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x1100 && wideBlocks.some(([first, last]) => code >= first && code <= last);
}

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
