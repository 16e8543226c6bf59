import { textWidth } from "./fonts/measure.ts";
import type { TextStyle } from "./text-style.ts";

/** A text broken into lines. `cut`: the end was left out and an ellipsis stands for it. `broken`: a word had to be divided. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly cut: boolean;
  readonly broken: boolean;
}

/** A reader without our font gets another one: this much wider than measured still fits. */
const safetyMargin = 1.06;

/** A word, or a part of one. A word that must be divided starts on a line of its own. */
interface Token {
  readonly text: string;
  readonly width: number;
  readonly part: "whole" | "first" | "next";
}

const ellipsis = "…";
const dash = "–";
/** Stands between the parts of a note; where a line ends, the end of the line parts them. */
const middot = "·";
const longestWord = 400;
const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** The width of a line of a picture, with the safety margin. */
export function lineWidth(text: string, style: TextStyle): number {
  return textWidth(text, style.face, style.size) * safetyMargin;
}

/**
 * A text as one line of clean NFC: control characters and runs of white space become one space, characters that turn the
 * direction of text go. A no-break space stays.
 */
export function oneLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029\ufffe\uffff]+/g, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .trim();
}

/** A text whose words are measured, ready to be broken for any width. */
export interface MeasuredText {
  readonly text: string;
  readonly style: TextStyle;
  readonly words: readonly MeasuredWord[];
  /** The width of the widest word. */
  readonly widest: number;
  /** Each word as one token: all tokens of a text whose words fit their lines. */
  readonly wholes: readonly Token[];
  readonly space: number;
  /** How its words were broken so far. */
  readonly breakings: Breaking[];
  /** What stands between middle dots, where there are any. */
  readonly parts?: readonly MeasuredText[];
}

/** Lines, and the widths at which they come out: from the widest of them up to where a word more would fit. */
interface Breaking {
  readonly wrapped: Wrapped;
  readonly from: number;
  readonly below: number;
}

interface MeasuredWord {
  readonly text: string;
  readonly width: number;
  /** The word as the one token of a line that it fits. */
  readonly whole: Token;
}

/** More words than these cannot stand in any box. */
const mostWords = 400;

/** Measures the words of a text once. */
export function measureText(text: string, style: TextStyle): MeasuredText {
  const line = oneLine(text);
  const words = withDashes(line.split(" ", mostWords)).map((word): MeasuredWord => {
    const width = widthOfWord(word, style);
    return { text: word, width, whole: { text: word, width, part: "whole" } };
  });
  const parts = line.split(` ${middot} `);
  const apart = parts.length > 1 ? { parts: parts.map((part) => measureText(part, style)) } : {};
  const widest = words.reduce((most, { width }) => Math.max(most, width), 0);
  const wholes = words.map(({ whole }) => whole);
  return { text: line, style, words, widest, wholes, space: lineWidth(" ", style), breakings: [], ...apart };
}

/** A dash stays with the word before it: no line begins with one. */
function withDashes(words: readonly string[]): readonly string[] {
  if (!words.includes(dash)) return words;
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (word === dash && before) joined[joined.length - 1] = `${before} ${dash}`;
    else joined.push(word);
  }
  return joined;
}

/** A word of a hostile length is not measured: it fits no line. */
function widthOfWord(word: string, style: TextStyle): number {
  return word.length < longestWord ? lineWidth(word, style) : Number.POSITIVE_INFINITY;
}

/**
 * Breaks a text into lines no wider than `width`, at spaces, each line as full as can be; a word too long for a line is
 * divided after a sign such as `/ . - @ (`, else between graphemes, never inside a letter with its marks. A middle dot
 * between two lines is left out; what middle dots part stands on lines of its own where that takes no more of them.
 */
export function wrap(measured: MeasuredText, width: number): Wrapped {
  const filled = filledLines(measured, width);
  if (filled.lines.length < 2 || filled.cut || !measured.parts) return filled;
  const each = measured.parts.map((part) => filledLines(part, width));
  const lines = each.flatMap((part) => part.lines);
  return lines.length > filled.lines.length || each.some(({ cut }) => cut)
    ? filled
    : { lines, cut: false, broken: each.some(({ broken }) => broken) };
}

function filledLines(measured: MeasuredText, width: number): Wrapped {
  if (measured.widest > width) return brokenAt(measured, width).wrapped;
  const found = measured.breakings.find(({ from, below }) => from <= width && width < below);
  if (found) return found.wrapped;
  const breaking = brokenAt(measured, width);
  // Where the end is cut, the ellipsis asks for the width itself.
  if (!breaking.wrapped.cut) measured.breakings.push(breaking);
  return breaking.wrapped;
}

function brokenAt(measured: MeasuredText, width: number): Breaking {
  const { style, space } = measured;
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  let broken = false;
  let from = measured.widest;
  let below = Number.POSITIVE_INFINITY;
  for (const token of measured.widest <= width ? measured.wholes : tokensIn(measured, width)) {
    broken ||= token.part === "next";
    const gap = token.part === "whole" && line !== "" ? space : 0;
    const needed = taken + gap + token.width;
    if (line === "" || (token.part !== "first" && needed <= width)) {
      line += gap === 0 ? token.text : ` ${token.text}`;
      taken += gap + token.width;
      from = Math.max(from, needed);
      continue;
    }
    below = Math.min(below, needed);
    lines.push(withoutDot(line));
    if (lines.length === style.maximumLines)
      return { wrapped: { lines: withEllipsis(lines, width, style), cut: true, broken }, from, below };
    const next = token.text === middot ? nothing : token;
    line = next.text;
    taken = next.width;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return { wrapped: { lines, cut: false, broken }, from, below };
}

const nothing = { text: "", width: 0 } as const;

function withoutDot(line: string): string {
  return line.endsWith(` ${middot}`) ? line.slice(0, -2) : line;
}

function* tokensIn({ words, style }: MeasuredText, width: number): Generator<Token> {
  for (const word of words)
    if (word.width <= width) yield word.whole;
    else yield* partsOf(word, width, style);
}

/** The same number of lines, as even as they can be. */
export function balanced(text: MeasuredText, width: number): Wrapped {
  const full = wrap(text, width);
  if (full.cut || full.lines.length < 2) return full;
  let best = full;
  let low = width / 2;
  let high = width;
  for (let round = 0; round < 5; round++) {
    const middle = (low + high) / 2;
    const attempt = wrap(text, middle);
    if (attempt.lines.length <= full.lines.length && attempt.broken === full.broken && !attempt.cut) {
      best = attempt;
      high = middle;
    } else low = middle;
  }
  return best;
}

/** The parts of a word too long for a line, or its graphemes. Made on demand: a hostile word may be long. */
function* partsOf(word: MeasuredWord, width: number, style: TextStyle): Generator<Token> {
  const pieces = word.text.length < longestWord ? word.text.split(/(?<=[/.\-_@&?(])(?=[^/.\-_@&?(])/u) : [word.text];
  let part: Token["part"] = "first";
  for (const piece of pieces)
    for (const token of piecesOf(piece, width, style)) {
      yield { ...token, part };
      part = "next";
    }
}

function* piecesOf(piece: string, width: number, style: TextStyle): Generator<Omit<Token, "part">> {
  const whole = widthOfWord(piece, style);
  if (whole <= width) {
    yield { text: piece, width: whole };
    return;
  }
  for (const { segment } of graphemes.segment(piece)) yield { text: segment, width: lineWidth(segment, style) };
}

function withEllipsis(lines: readonly string[], width: number, style: TextStyle): readonly string[] {
  const kept = [...graphemes.segment(lines.at(-1) ?? "")].map(({ segment }) => segment);
  while (kept.length > 0 && lineWidth(kept.join("") + ellipsis, style) > width) kept.pop();
  return [...lines.slice(0, -1), kept.join("").trimEnd() + ellipsis];
}
