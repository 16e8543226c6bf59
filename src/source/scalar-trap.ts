import { EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import { card as ambiguousNumber } from "./cards/yaml/ambiguous-number.ts";
import { card as anchor } from "./cards/yaml/anchor.ts";
import { card as commentCutsText } from "./cards/yaml/comment-cuts-text.ts";
import { card as tag } from "./cards/yaml/tag.ts";
import { excerpt, type Fault, fault, quoted, type Span } from "./fault.ts";

export type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
export type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>;

/** The stretch that a scalar covers, with its quotes; below zero where the value is empty. */
export function spanOf(event: ScalarEvent): Span {
  const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  return { from: event.valueStart - quotes, to: event.valueEnd + quotes };
}

/** The anchor or the tag before a value: with what is written on the line, it is most likely meant as text. */
export function decoration(text: string, event: ScalarEvent | CollectionEvent): Fault | undefined {
  if (event.tagStart < 0 && event.anchorStart < 0) return undefined;
  const from = Math.min(...[event.tagStart, event.anchorStart - 1].filter((offset) => offset >= 0));
  const valueEnd = event.type === EVENT_ID.SCALAR && isOneLine(text, from, event.valueEnd) ? event.valueEnd : 0;
  const to = Math.max(event.tagEnd, event.anchorEnd, valueEnd);
  const written = excerpt(text.slice(from, to));
  const card = event.anchorStart >= 0 ? anchor : tag;
  return fault(card, { from, to }, { written, quoted: quoted(written) }, { suggestions: [quoted(written)] });
}

function isOneLine(text: string, from: number, to: number): boolean {
  return to > from && !/[\r\n]/.test(text.slice(from, to));
}

const groupedThousands = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;

/** A number such as 630.000, which Vietnamese reads a thousand times larger than YAML does. */
export function groupedNumber(raw: string, value: number, at: Span): Fault | undefined {
  if (!groupedThousands.test(raw)) return undefined;
  const whole = raw.replace(".", "");
  const read = { vi: String(value).replace(".", ","), en: String(value) };
  return fault(ambiguousNumber, at, { written: raw, read, whole }, { suggestions: [whole] });
}

const slugLike = /^[a-z0-9@.]+(?:-[a-z0-9@.]+)*$/;
const textKeys: ReadonlySet<string> = new Set(["name", "title", "vi", "en", "note", "description", "abbreviation"]);

/**
 * The text that a comment cuts off: `#` after a space, glued to what follows, behind plain text. A comment proper has a
 * space after `#`; behind an id or a word of the language (`owner: so-y-te #old`) it is taken for a comment, too.
 */
export function cutText(text: string, event: ScalarEvent, value: string, key: string | undefined): Fault | undefined {
  let from = event.valueEnd;
  if (!isBlank(text.charCodeAt(from))) return undefined;
  while (isBlank(text.charCodeAt(from))) from += 1;
  if (text[from] !== "#" || !/[^\s#!]/.test(text[from + 1] ?? " ")) return undefined;
  if (slugLike.test(value) && !textKeys.has(key ?? "")) return undefined;
  const to = endOfLine(text, from);
  const whole = quoted(excerpt(text.slice(event.valueStart, to)));
  const args = { kept: excerpt(value), lost: excerpt(text.slice(from, to)), quoted: whole };
  return fault(commentCutsText, { from, to }, args, { suggestions: [whole] });
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function endOfLine(text: string, from: number): number {
  const lineFeed = text.indexOf("\n", from);
  const end = lineFeed < 0 ? text.length : lineFeed;
  return text[end - 1] === "\r" ? end - 1 : end;
}
