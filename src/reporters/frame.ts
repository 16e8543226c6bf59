import type { Place } from "../domain/place.ts";
import { type Cell, cellsOf } from "./cells.ts";

/** A line of a code frame: `number` is absent on the line of carets. */
export interface FrameLine {
  readonly number?: number;
  readonly text: string;
  readonly marked: boolean;
}

const linesAround = 2;

/** More of a line is not looked at on either side of a place, in UTF-16 units: it would not fit on any terminal. */
const reach = 2_000;

/**
 * The lines around a place, with carets under the exact stretch of its first line. Lines longer than `width` columns are
 * cut on both sides of the stretch. No line where the file does not have the place.
 */
export function frameOf(source: string, place: Place, width: number): readonly FrameLine[] {
  return frameIn(linesOf(source), place, width);
}

/** {@link frameOf} in a file whose lines are at hand. */
export function frameIn(lines: readonly string[], place: Place, width: number): readonly FrameLine[] {
  const marked = lines[place.line - 1];
  if (marked === undefined) return [];
  const skipped = Math.max(0, place.column - 1 - reach);
  const cells = cellsOf(marked.slice(skipped, place.column - 1 + reach));
  const stretch = stretchOf(cells, moved(place, skipped));
  const window = windowOf(cells, stretch, width);
  return [
    ...numbered(lines, Math.max(1, place.line - linesAround), place.line - 1, width),
    { number: place.line, text: window.text, marked: true },
    { text: " ".repeat(window.before) + "^".repeat(window.carets), marked: true },
    ...numbered(lines, place.line + 1, Math.min(lines.length, place.line + linesAround), width),
  ];
}

/** Lines as an editor counts them: CRLF, LF and a lone CR end a line, a byte order mark is not part of the first. */
export function linesOf(source: string): readonly string[] {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function numbered(lines: readonly string[], first: number, last: number, width: number): readonly FrameLine[] {
  return lines.slice(first - 1, Math.max(first - 1, last)).map((line, index) => ({
    number: first + index,
    text: windowOf(cellsOf(line.slice(0, reach)), { start: 0, end: 0 }, width).text,
    marked: false,
  }));
}

function moved(place: Place, by: number): Place {
  return { ...place, column: place.column - by, endColumn: place.endColumn - by };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The cells between the columns of a place; at least one, so that an empty stretch still shows. */
function stretchOf(cells: readonly Cell[], place: Place): Stretch {
  const start = cellAt(cells, place.column - 1);
  const end = place.endLine > place.line ? cells.length : cellAt(cells, place.endColumn - 1);
  return { start, end: Math.max(end, start + 1) };
}

function cellAt(cells: readonly Cell[], units: number): number {
  let passed = 0;
  const index = cells.findIndex((cell) => {
    passed += cell.units;
    return passed > units;
  });
  return index < 0 ? cells.length : index;
}

function windowOf(cells: readonly Cell[], { start, end }: Stretch, width: number) {
  const fits = widthOf(cells) <= width;
  const from = fits ? 0 : firstShown(cells, start, Math.floor(width / 3));
  const shown = takeWidth(cells.slice(from), fits ? Number.POSITIVE_INFINITY : width - (from > 0 ? 2 : 1));
  const lead = from > 0 ? "…" : "";
  const tail = from + shown.length < cells.length ? "…" : "";
  const carets = widthOf(cells.slice(start, Math.min(end, from + shown.length)));
  return {
    text: lead + shown.map(({ text }) => text).join("") + tail,
    before: lead.length + widthOf(cells.slice(from, start)),
    carets: Math.max(1, carets),
  };
}

/** The first cell to show so that at most `room` columns stand before the stretch. */
function firstShown(cells: readonly Cell[], start: number, room: number): number {
  let index = Math.min(start, cells.length);
  let used = 0;
  while (index > 0 && used + (cells[index - 1]?.width ?? 0) <= room) {
    index -= 1;
    used += cells[index]?.width ?? 0;
  }
  return index;
}

function takeWidth(cells: readonly Cell[], width: number): readonly Cell[] {
  let used = 0;
  const cut = cells.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return cut < 0 ? cells : cells.slice(0, cut);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
