import type { Span } from "./fault.ts";

/**
 * Where a stretch of a value stands in the file, for a value written on one line: plain, or in quotes, of which
 * doubled and escaped quotes are followed. Nothing for values that run over several lines, and for other escapes.
 * `raw` is the value as written, `value` as read; the span counts in the value.
 */
export function spanInScalar(raw: string, value: string, { from, to }: Span): Span | undefined {
  const offsets = raw.includes("\n") ? undefined : offsetsOf(raw, value);
  const start = offsets?.[from];
  const end = offsets?.[Math.max(from, to - 1)];
  if (start === undefined) return undefined;
  return { from: start, to: end === undefined ? start + 1 : Math.max(start, end) + 1 };
}

/** For each character of the value, and for its end, the offset in the raw text; nothing where they do not agree. */
function offsetsOf(raw: string, value: string): readonly number[] | undefined {
  const quote = raw[0];
  const isQuoted = quote === "'" || quote === '"';
  const offsets: number[] = [];
  let read = "";
  for (let at = isQuoted ? 1 : 0; at < raw.length - (isQuoted ? 1 : 0); at += 1) {
    offsets.push(at);
    if ((quote === "'" && raw.startsWith("''", at)) || (quote === '"' && raw[at] === "\\")) at += 1;
    read += raw[at] ?? "";
  }
  return read === value ? [...offsets, raw.length - (isQuoted ? 1 : 0)] : undefined;
}
