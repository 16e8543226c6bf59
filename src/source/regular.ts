import { bounds } from "./bounds.ts";
import type { Dictionary } from "./dictionary.ts";
import { emptyOutline, noteEntry, noteSection, type Outline, type OutlineDraft } from "./outline.ts";
import { plainScalar } from "./plain-scalar.ts";
import { groupedNumber } from "./scalar-trap.ts";

/** The value of a file without anything unusual, and where its entries begin. */
export interface Regular {
  readonly value: Readonly<Record<string, unknown>>;
  readonly outline: Outline;
}

/**
 * Reads a text that is written as nearly all files of models are: block maps of short keys, lists with dashes, and on
 * one line each plain text, text in simple quotes, `[lists]` and `{maps}`. It takes a fifth of the time of a parser of
 * all of YAML. At the first thing of any other kind, or that could deserve a finding, it gives nothing, and the file is
 * left to that parser: what is read here, it reads the same, and has nothing to say about it. `wordAt` gives the
 * strings of words that are written like ids.
 */
export function readRegular(text: string, wordAt: Dictionary): Regular | undefined {
  const work: Work = { text, wordAt, at: 0, lineStart: 0, keys: 0, stack: [], outline: emptyOutline() };
  for (; work.at < text.length; work.at += 1) {
    work.lineStart = work.at;
    skipSpaces(work);
    const isRead = endsLine(work) || takeLine(work, work.at - work.lineStart);
    if (!isRead || work.keys > bounds.keys) return undefined;
    if (text.charCodeAt(work.at) === hash) skipComment(work);
  }
  const [root] = work.stack;
  closeKey(work.stack.at(-1));
  return root?.map && { value: root.map, outline: work.outline };
}

/** A block collection that is open. */
interface Frame {
  readonly indent: number;
  readonly map: Record<string, unknown> | undefined;
  readonly list: unknown[] | undefined;
  /** The key whose value begins on a line below. */
  key: string | undefined;
}

interface Work {
  readonly text: string;
  readonly wordAt: Dictionary;
  /** What is read next. */
  at: number;
  lineStart: number;
  keys: number;
  readonly stack: Frame[];
  readonly outline: OutlineDraft;
}

/** What is not read here. */
const unusual = Symbol("unusual");
const deepest = 16;
const longestKey = 200;
/** What is longer is hardly ever an id. */
const longestWord = 80;

const [lineFeed, space, doubleQuote, hash, singleQuote, openRound, plus, comma, dash, dot, slash, colon] = [
  10, 32, 34, 35, 39, 40, 43, 44, 45, 46, 47, 58,
] as const;
const [greater, atSign, openSquare, backslash, closeSquare, underscore, openCurly, bar, closeCurly, noBreakSpace] = [
  62, 64, 91, 92, 93, 95, 123, 124, 125, 160,
] as const;

function firstBehindSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  return at;
}

function skipSpaces(work: Work): void {
  work.at = firstBehindSpaces(work.text, work.at);
}

function skipComment(work: Work): void {
  const end = work.text.indexOf("\n", work.at);
  work.at = end < 0 ? work.text.length : end;
}

/** Whether nothing, or only a comment, is left of the line. */
function endsLine({ text, at, lineStart }: Work): boolean {
  const code = text.charCodeAt(at);
  return code === hash
    ? at === lineStart || text.charCodeAt(at - 1) === space
    : code === lineFeed || at === text.length;
}

/** Whether the line ends behind a value. A comment without a space behind `#` may be text that was cut off. */
function endsValue(work: Work): boolean {
  skipSpaces(work);
  const isProper = work.text.charCodeAt(work.at) !== hash || work.text.charCodeAt(work.at + 1) === space;
  return isProper && endsLine(work);
}

/** Reads a line that is indented so far; whether it could. */
function takeLine(work: Work, indent: number): boolean {
  const isItem = work.text.charCodeAt(work.at) === dash && work.text.charCodeAt(work.at + 1) === space;
  const frame = frameFor(work, indent, isItem);
  if (!frame) return false;
  if (frame.map) return takePair(work, frame, frame.map);
  work.at += 1;
  skipSpaces(work);
  if (keyEnd(work) < 0) return takeItem(work, frame);
  const map = {};
  frame.list?.push(map);
  return takePair(work, open(work, work.at - work.lineStart, map, undefined), map);
}

/** The collection that a line belongs to: an open one, or one that begins with it. */
function frameFor(work: Work, indent: number, isItem: boolean): Frame | undefined {
  const { stack } = work;
  let top = stack.at(-1);
  if (!top) return indent === 0 && !isItem ? open(work, 0, {}, undefined) : undefined;
  if (top.map && top.key !== undefined && (indent > top.indent || (isItem && indent === top.indent))) {
    const map = isItem ? undefined : {};
    const list = isItem ? [] : undefined;
    top.map[top.key] = map ?? list;
    top.key = undefined;
    return open(work, indent, map, list);
  }
  closeKey(top);
  while (top && (top.indent > indent || (top.indent === indent && top.list && !isItem))) {
    stack.pop();
    top = stack.at(-1);
  }
  return top?.indent === indent && (top.list !== undefined) === isItem ? top : undefined;
}

function open({ stack }: Work, indent: number, map: Frame["map"], list: Frame["list"]): Frame {
  const frame = { indent, map, list, key: undefined };
  stack.push(frame);
  return frame;
}

/** A key without a value has an empty one. */
function closeKey(frame: Frame | undefined): void {
  if (frame?.map && frame.key !== undefined) frame.map[frame.key] = null;
  if (frame) frame.key = undefined;
}

/** Where a short key ends that begins here; below zero where none does. */
function keyEnd({ text, at }: Work): number {
  let end = at;
  while (isWordCode(text.charCodeAt(end)) || (end > at && isJoint(text.charCodeAt(end)))) end += 1;
  const next = text.charCodeAt(end + 1);
  const isKey = text.charCodeAt(end) === colon && (next === space || next === lineFeed || end + 1 === text.length);
  return isKey && end > at ? end : -1;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === underscore;
}

/** What joins the parts of a key: `da-nang@1.0`. */
function isJoint(code: number): boolean {
  return code === dash || code === dot || code === atSign;
}

/** Reads a key that the map does not have yet; nothing where it does, or where no such key begins. */
function takeKey(work: Work, map: Readonly<Record<string, unknown>>): string | undefined {
  const end = keyEnd(work);
  if (end < 0 || end - work.at > longestKey) return undefined;
  const key = work.wordAt(work.text, work.at, end);
  if (key === "__proto__" || Object.hasOwn(map, key)) return undefined;
  work.keys += 1;
  work.at = end + 1;
  skipSpaces(work);
  return key;
}

function takePair(work: Work, frame: Frame, map: Record<string, unknown>): boolean {
  const { at, stack, outline } = work;
  const key = takeKey(work, map);
  if (key === undefined || stack.length > deepest) return false;
  if (stack.length === 1) noteSection(outline, key, at);
  else if (stack.length === 2) noteEntry(outline, key, at);
  map[key] = undefined;
  if (endsLine(work)) {
    frame.key = key;
    return true;
  }
  const value = blockText.get(work.text.charCodeAt(work.at))?.(work, frame.indent) ?? takeValue(work, 0);
  map[key] = value;
  return value !== unusual && endsValue(work);
}

function takeItem(work: Work, { list }: Frame): boolean {
  const value = takeValue(work, 0);
  list?.push(value);
  return value !== unusual && endsValue(work);
}

/** The two common kinds of text on the lines below its key, by the sign that stands behind the key. */
const blockText: ReadonlyMap<number, (work: Work, indent: number) => unknown> = new Map([
  [greater, (work: Work, indent: number) => takeLines(work, indent, ">-\n")?.join(" ") ?? unusual],
  [bar, (work: Work, indent: number) => takeLines(work, indent, "|\n")?.concat("").join("\n") ?? unusual],
]);

/** The lines of a text below its key, all of them equally far to the right of the key; empty ones only behind it. */
function takeLines(work: Work, indent: number, head: string): readonly string[] | undefined {
  const { text } = work;
  if (!text.startsWith(head, work.at)) return undefined;
  work.at += head.length - 1;
  const lines: string[] = [];
  let column: number | undefined;
  let isPast = false;
  for (let start = work.at + 1; start < text.length; start = text.indexOf("\n", start) + 1) {
    const from = firstBehindSpaces(text, start);
    const to = text.indexOf("\n", from);
    if (from === to) isPast = true;
    else if (from - start <= indent) break;
    else {
      column ??= from - start;
      const isEven = from - start === column && !isPast;
      if (!isEven || to < 0 || !(text.charCodeAt(from) > space) || text.charCodeAt(to - 1) === space) return undefined;
      lines.push(text.slice(from, to));
      work.at = to;
    }
  }
  return lines.length > 0 ? lines : undefined;
}

/** Reads a value on one line; `depth` counts the brackets that are open. */
function takeValue(work: Work, depth: number): unknown {
  const code = work.text.charCodeAt(work.at);
  if (depth > deepest) return unusual;
  if (code === openSquare) return takeList(work, depth + 1);
  if (code === openCurly) return takeMap(work, depth + 1);
  if (code === doubleQuote || code === singleQuote) return takeQuoted(work, code);
  return takePlain(work, depth > 0);
}

function takeList(work: Work, depth: number): unknown {
  const list: unknown[] = [];
  for (let isFirst = true; !takeClose(work, closeSquare, isFirst); isFirst = false) {
    if (!isFirst && !takeComma(work)) return unusual;
    const value = takeValue(work, depth);
    if (value === unusual) return unusual;
    list.push(value);
  }
  return list;
}

function takeMap(work: Work, depth: number): unknown {
  const map: Record<string, unknown> = {};
  for (let isFirst = true; !takeClose(work, closeCurly, isFirst); isFirst = false) {
    if (!isFirst && !takeComma(work)) return unusual;
    const key = takeKey(work, map);
    const value = key === undefined ? unusual : takeValue(work, depth);
    if (key === undefined || value === unusual) return unusual;
    map[key] = value;
  }
  return map;
}

/** Whether the bracket closes here; the opening one is passed over first. */
function takeClose(work: Work, bracket: number, isFirst: boolean): boolean {
  if (isFirst) work.at += 1;
  skipSpaces(work);
  const isClosed = work.text.charCodeAt(work.at) === bracket;
  if (isClosed) work.at += 1;
  return isClosed;
}

function takeComma(work: Work): boolean {
  if (work.text.charCodeAt(work.at) !== comma) return false;
  work.at += 1;
  skipSpaces(work);
  return true;
}

/** Text in quotes on one line, without escapes. */
function takeQuoted(work: Work, quote: number): unknown {
  const from = work.at + 1;
  for (let at = from; at - from <= bounds.scalarLength; at += 1) {
    const code = work.text.charCodeAt(at);
    if (code === quote) {
      work.at = at + 1;
      return work.text.charCodeAt(at + 1) === quote ? unusual : work.text.slice(from, at);
    }
    if (!(code >= space) || code === backslash) return unusual;
  }
  return unusual;
}

/** Text without quotes, up to the end of the line or a comment; within brackets, up to the next of their signs. */
function takePlain(work: Work, inBrackets: boolean): unknown {
  const { text, at: from } = work;
  if (!startsPlain(text, from)) return unusual;
  let end = from;
  let at = from;
  let isWord = true;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code === lineFeed || (code === hash && at > end) || (inBrackets && isFlowSign(code))) break;
    if (code < space || (code === colon && !isWithin(text, at, inBrackets))) return unusual;
    isWord &&= at === end && (isWordCode(code) || code === dash);
    end = at + 1;
  }
  work.at = at;
  if (end - from > bounds.scalarLength) return unusual;
  const raw = isWord && end - from <= longestWord ? work.wordAt(text, from, end) : text.slice(from, end);
  const value = plainScalar(raw);
  return typeof value === "number" && groupedNumber(raw, value, nowhere) ? unusual : value;
}

/** A number is only asked whether it is grouped. */
const nowhere = { from: 0, to: 0 };

function startsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordCode(code) || code > noBreakSpace || code === openRound || code === slash) return true;
  return (code === dash || code === plus || code === dot) && isWordCode(text.charCodeAt(at + 1));
}

/** Whether a colon is part of a text: something that ends no text comes right behind it. */
function isWithin(text: string, at: number, inBrackets: boolean): boolean {
  const next = text.charCodeAt(at + 1);
  return next > space && !(inBrackets && isFlowSign(next));
}

function isFlowSign(code: number): boolean {
  return code === comma || code === openSquare || code === closeSquare || code === openCurly || code === closeCurly;
}
