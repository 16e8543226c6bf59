import { bounds } from "./bounds.ts";
import type { Dictionary } from "./dictionary.ts";
import { type KeyStep, newStep, stepTo, stepWithin } from "./key-step.ts";
import { plainScalar } from "./plain-scalar.ts";
import { groupedNumber } from "./scalar-trap.ts";
import { sign, signs } from "./signs.ts";

/** A text that is being read, and how far it is. */
export interface Reading {
  readonly text: string;
  /** The units of the text, with a zero behind them. */
  readonly codes: Readonly<Uint16Array>;
  readonly wordAt: Dictionary;
  /** What is read next. */
  at: number;
  lineStart: number;
  keys: number;
}

/** What is not read as regular. */
export const unusual = Symbol("unusual");
/** Collections that may stand within each other. */
export const deepest = 16;
const longestKey = 200;
/** What is longer is hardly ever an id. */
const longestWord = 80;

export const [space, hash, dash, greater, bar] = [32, 35, 45, 62, 124] as const;
const [end, tab, lineFeed, doubleQuote, singleQuote, comma, colon] = [0, 9, 10, 34, 39, 44, 58] as const;
const [openSquare, backslash, closeSquare, openCurly, closeCurly] = [91, 92, 93, 123, 125] as const;

/** Passes over spaces. */
export function skipSpaces(reading: Reading): void {
  while (reading.codes[reading.at] === space) reading.at += 1;
}

/** Whether nothing, or only a comment, is left of the line. */
export function endsLine({ codes, at, lineStart }: Reading): boolean {
  const code = codes[at];
  if (code === hash) return at === lineStart || codes[at - 1] === space;
  return code === lineFeed || code === end;
}

/** Whether the line ends behind a value. A comment without a space behind `#` may be text that was cut off. */
export function endsValue(reading: Reading): boolean {
  skipSpaces(reading);
  const { codes, at } = reading;
  return codes[at] === lineFeed || ((codes[at] !== hash || codes[at + 1] === space) && endsLine(reading));
}

function signAt({ codes }: Reading, at: number): number {
  return signs[codes[at] ?? end] ?? 0;
}

/** Where a short key ends that begins here; below zero where none does. */
export function keyEnd(reading: Reading): number {
  const from = reading.at;
  if (!(signAt(reading, from) & sign.word)) return -1;
  let to = from + 1;
  while (signAt(reading, to) & (sign.word | sign.joint)) to += 1;
  return endsKey(reading, to) ? to : -1;
}

function endsKey({ codes }: Reading, at: number): boolean {
  const next = codes[at + 1];
  return codes[at] === colon && (next === space || next === lineFeed || next === end);
}

type Fields = Record<string, unknown>;

/** Reads a key that is not taken yet; nothing where it is, or where no such key begins. */
export function takeKey(reading: Reading, isTaken: (key: string) => boolean): string | undefined {
  const key = keyHere(reading);
  if (key === undefined || key === "__proto__" || isTaken(key)) return undefined;
  return passKey(reading, key);
}

/** Reads a further key of a map, whose keys up to here are those that lead to a step; gives the step that it is. */
export function takeStep(reading: Reading, map: Readonly<Fields>, step: KeyStep): KeyStep | undefined {
  const { usual } = step;
  if (usual && startsKey(reading, usual.key)) {
    passKey(reading, usual.key);
    return usual;
  }
  const key = keyHere(reading);
  const known = key === undefined ? undefined : stepTo(step, key);
  if (key !== undefined && known) {
    passKey(reading, key);
    return known;
  }
  const own = takeKey(reading, (one) => Object.hasOwn(map, one));
  return own === undefined ? undefined : newStep(step, own);
}

function startsKey(reading: Reading, key: string): boolean {
  const { text, at } = reading;
  return endsKey(reading, at + key.length) && text.startsWith(key, at);
}

function keyHere(reading: Reading): string | undefined {
  const { text, codes, at, wordAt } = reading;
  const to = keyEnd(reading);
  return to < 0 || to - at > longestKey ? undefined : wordAt(text, codes, at, to);
}

/** Passes over a key and the spaces behind its colon. */
function passKey(reading: Reading, key: string): string {
  reading.keys += 1;
  reading.at += key.length + 1;
  skipSpaces(reading);
  return key;
}

/** Reads a value on one line, below the key of a step; `depth` counts the brackets that are open. */
export function takeValue(reading: Reading, step: KeyStep, depth: number): unknown {
  const code = reading.codes[reading.at];
  if (depth > deepest) return unusual;
  if (code === openSquare) return takeList(reading, step, depth + 1);
  if (code === openCurly) return takeMap(reading, stepWithin(step), depth + 1);
  if (code === doubleQuote || code === singleQuote) return takeQuoted(reading, code);
  return takeDigits(reading, depth > 0) ?? takePlain(reading, depth > 0);
}

function takeList(reading: Reading, step: KeyStep, depth: number): unknown {
  const list: unknown[] = [];
  for (let isFirst = true; !takeClose(reading, closeSquare, isFirst); isFirst = false) {
    if (!isFirst && !takeComma(reading)) return unusual;
    const value = takeValue(reading, step, depth);
    if (value === unusual) return unusual;
    list.push(value);
  }
  return list;
}

function takeMap(reading: Reading, first: KeyStep, depth: number): unknown {
  const map: Fields = {};
  let step = first;
  for (let isFirst = true; !takeClose(reading, closeCurly, isFirst); isFirst = false) {
    if (!isFirst && !takeComma(reading)) return unusual;
    const next = takeStep(reading, map, step);
    const value = next ? takeValue(reading, next, depth) : unusual;
    if (next === undefined || value === unusual) return unusual;
    map[next.key] = value;
    step = next;
  }
  return map;
}

/** Whether the bracket closes here; the opening one is passed over first. */
function takeClose(reading: Reading, bracket: number, isFirst: boolean): boolean {
  if (isFirst) reading.at += 1;
  skipSpaces(reading);
  const isClosed = reading.codes[reading.at] === bracket;
  if (isClosed) reading.at += 1;
  return isClosed;
}

function takeComma(reading: Reading): boolean {
  if (reading.codes[reading.at] !== comma) return false;
  reading.at += 1;
  skipSpaces(reading);
  return true;
}

/** Text in quotes on one line, without escapes. */
function takeQuoted(reading: Reading, quote: number): unknown {
  const { text, codes } = reading;
  const from = reading.at + 1;
  for (let at = from; at - from <= bounds.scalarLength; at += 1) {
    const code = codes[at] ?? end;
    if (code === quote) {
      reading.at = at + 1;
      return codes[at + 1] === quote ? unusual : text.slice(from, at);
    }
    if (code < space || code === backslash) return unusual;
  }
  return unusual;
}

/** So many digits are a number that is exact. */
const mostDigits = 15;

const zero = 48;

/** Reads a number of nothing but digits. */
function takeDigits(reading: Reading, inBrackets: boolean): number | undefined {
  const { codes, at: from } = reading;
  let number = 0;
  let at = from;
  for (; signAt(reading, at) & sign.digit; at += 1) number = number * 10 + (codes[at] ?? zero) - zero;
  const code = codes[at] ?? end;
  const isWhole = code === lineFeed || (inBrackets && isFlowSign(code));
  if (at === from || at - from > mostDigits || !isWhole) return undefined;
  reading.at = at;
  return number;
}

/** Reads text without quotes, up to the end of the line or a comment; within brackets, up to the next of their signs. */
function takePlain(reading: Reading, inBrackets: boolean): unknown {
  const { text, codes, wordAt, at: from } = reading;
  const to = startsPlain(reading) ? passPlain(reading, inBrackets) : -1;
  if (to < 0 || to - from > bounds.scalarLength) return unusual;
  const raw = isWord(reading, from, to) ? wordAt(text, codes, from, to) : text.slice(from, to);
  if (!(signAt(reading, from) & sign.typed)) return raw;
  const value = plainScalar(raw);
  return typeof value === "number" && groupedNumber(raw, value, nowhere) ? unusual : value;
}

/** Where plain text ends; below zero where it holds what is not read here. Spaces behind it are passed over, too. */
function passPlain(reading: Reading, inBrackets: boolean): number {
  const { codes } = reading;
  let to = reading.at;
  let at = to;
  for (; ; at += 1) {
    const code = codes[at] ?? end;
    if (code === space) continue;
    if ((signs[code] ?? 0) & sign.pause) {
      if (code === lineFeed || code === end || (code === hash && at > to) || (inBrackets && isFlowSign(code))) break;
      if (code === tab || (code === colon && !isWithin(codes[at + 1] ?? end, inBrackets))) return -1;
    }
    to = at + 1;
  }
  reading.at = at;
  return to;
}

/** Whether a stretch is written like an id. */
function isWord(reading: Reading, from: number, to: number): boolean {
  if (to - from > longestWord) return false;
  let at = from;
  while (at < to && signAt(reading, at) & sign.id) at += 1;
  return at === to;
}

/** A number is only asked whether it is grouped. */
const nowhere = { from: 0, to: 0 };

function startsPlain(reading: Reading): boolean {
  const bits = signAt(reading, reading.at);
  return (
    (bits & sign.start) !== 0 ||
    ((bits & sign.startOfWord) !== 0 && (signAt(reading, reading.at + 1) & sign.word) !== 0)
  );
}

/** Whether a colon is part of a text: something that ends no text comes right behind it. */
function isWithin(next: number, inBrackets: boolean): boolean {
  return next > space && !(inBrackets && isFlowSign(next));
}

function isFlowSign(code: number): boolean {
  return code === comma || code === openSquare || code === closeSquare || code === openCurly || code === closeCurly;
}
