import type { Place } from "../domain/place.ts";
import type { Span } from "./fault.ts";

/**
 * Turns spans of a text into places. The table of lines is built when the first place is asked for: files without
 * findings pay nothing. Lines end with LF, CRLF or CR, as in YAML.
 */
export function placesIn(file: string, text: string): (span: Span) => Place {
  let starts: readonly number[] | undefined;
  return ({ from, to }) => {
    starts ??= lineStarts(text);
    const first = clamp(from, text);
    const last = Math.max(first, clamp(to, text));
    const [line, column] = position(starts, first);
    const [endLine, endColumn] = position(starts, last);
    return { file, line, column, endLine, endColumn };
  };
}

function clamp(offset: number, text: string): number {
  return Math.max(0, Math.min(offset, text.length));
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

function position(starts: readonly number[], offset: number): readonly [line: number, column: number] {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return [low + 1, offset - (starts[low] ?? 0) + 1];
}
