import type { Span } from "./fault.ts";

/**
 * Where a stretch of a value stands in the file: the value may be plain, quoted or in a block, on one line or folded over
 * several. Nothing where what is written cannot be followed: escapes other than of quotes and backslashes, blank lines.
 * `raw` is the value as written, `value` as read; the span counts in the value.
 */
export function spanInScalar(raw: string, value: string, { from, to }: Span): Span | undefined {
  const offsets = offsetsOf(raw, value);
  const start = offsets?.[from];
  const end = offsets?.[Math.max(from, to - 1)];
  if (start === undefined) return undefined;
  return { from: start, to: end === undefined ? start + 1 : Math.max(start, end) + 1 };
}

/** For each character of the value, and for its end, the offset in the raw text; nothing where they do not agree. */
function offsetsOf(raw: string, value: string): readonly number[] | undefined {
  const quote = raw[0] === "'" || raw[0] === '"' ? raw[0] : undefined;
  const offsets: number[] = [];
  let at = quote ? 1 : raw.length - raw.trimStart().length;
  for (const character of value.split("")) {
    offsets.push(at);
    const length = writtenLength(raw, at, character, quote);
    if (length === undefined) return undefined;
    at += length;
  }
  return [...offsets, at];
}

const lineBreak = /[ \t]*\r?\n[ \t]*/y;

/** How much of the raw text stands for the next character; nothing where something else is written there. */
function writtenLength(raw: string, at: number, character: string, quote: string | undefined): number | undefined {
  if (character === " " || character === "\n") {
    lineBreak.lastIndex = at;
    const found = lineBreak.exec(raw);
    if (found) return found[0].length;
  }
  if (quote === "'" && raw.startsWith("''", at)) return character === "'" ? 2 : undefined;
  if (quote === '"' && raw[at] === "\\") return raw[at + 1] === character ? 2 : undefined;
  return raw[at] === character ? 1 : undefined;
}
