import { bounds } from "./bounds.ts";
import { dictionary } from "./dictionary.ts";
import { type KeyStep, keyStep, stepWithin } from "./key-step.ts";
import { emptyOutline, hasEntry, noteEntry, noteSection, type Outline, type OutlineDraft } from "./outline.ts";
import {
  bar,
  dash,
  deepest,
  endsLine,
  endsValue,
  greater,
  hash,
  keyEnd,
  type Reading,
  skipSpaces,
  space,
  takeKey,
  takeStep,
  takeValue,
  unusual,
} from "./regular-value.ts";

/** The value of a file without anything unusual, and where its entries begin. */
export interface Regular {
  readonly value: Readonly<Record<string, unknown>>;
  readonly outline: Outline;
}

/** Reads a text where it is regular; gives nothing where it is not. `codes`: its UTF-16 units, and a zero. */
export type RegularReader = (text: string, codes: Readonly<Uint16Array>) => Regular | undefined;

/**
 * A reader of texts that are written as nearly all files of models are: block maps of short keys, lists with dashes, and
 * on one line each plain text, text in simple quotes, `[lists]` and `{maps}`. It takes a fifth of the time of a parser of
 * all of YAML. At the first thing of any other kind, or that could deserve a finding, it gives nothing, and the file is
 * left to that parser: what is read here, it reads the same, and has nothing to say about it. Texts that one reader reads
 * share their words, and it learns the order of their keys.
 */
export function regularReader(): RegularReader {
  const wordAt = dictionary();
  const step = keyStep();
  return (text, codes) =>
    readLines({ text, codes, wordAt, step, at: 0, lineStart: 0, keys: 0, stack: [], outline: emptyOutline() });
}

interface Work extends Reading {
  /** What the maps of roots begin with. */
  readonly step: KeyStep;
  readonly stack: Frame[];
  readonly outline: OutlineDraft;
}

/** A block collection that is open. */
interface Frame {
  readonly indent: number;
  readonly map: Record<string, unknown> | undefined;
  readonly list: unknown[] | undefined;
  /** The key whose value begins on a line below. */
  key: string | undefined;
  /** The last key of a map, among those that were met; for lists, and for maps by id, what stands above them. */
  step: KeyStep;
}

function readLines(work: Work): Regular | undefined {
  const { text, codes } = work;
  for (; work.at < text.length; work.at += 1) {
    work.lineStart = work.at;
    skipSpaces(work);
    const isRead = endsLine(work) || takeLine(work, work.at - work.lineStart);
    if (!isRead || work.keys > bounds.keys) return undefined;
    if (codes[work.at] === hash) skipComment(work);
  }
  const [root] = work.stack;
  closeKey(work.stack.at(-1));
  return root?.map && { value: root.map, outline: work.outline };
}

function skipComment(work: Work): void {
  const end = work.text.indexOf("\n", work.at);
  work.at = end < 0 ? work.text.length : end;
}

/** Reads a line that is indented so far; whether it could. */
function takeLine(work: Work, indent: number): boolean {
  const isItem = work.codes[work.at] === dash && work.codes[work.at + 1] === space;
  const frame = frameFor(work, indent, isItem);
  if (!frame) return false;
  if (frame.map) return takePair(work, frame, frame.map);
  work.at += 1;
  skipSpaces(work);
  if (keyEnd(work) < 0) return takeItem(work, frame);
  const map = {};
  frame.list?.push(map);
  return takePair(work, open(work, work.at - work.lineStart, map, undefined, stepWithin(frame.step)), map);
}

/** The collection that a line belongs to: an open one, or one that begins with it. */
function frameFor(work: Work, indent: number, isItem: boolean): Frame | undefined {
  const { stack } = work;
  let top = stack[stack.length - 1];
  if (!top) return indent === 0 && !isItem ? open(work, 0, {}, undefined, work.step) : undefined;
  if (top.key !== undefined && (indent > top.indent || (isItem && indent === top.indent)))
    return frameBelow(work, top, indent, isItem);
  closeKey(top);
  while (top && (top.indent > indent || (top.indent === indent && top.list && !isItem))) {
    stack.pop();
    top = stack[stack.length - 1];
  }
  return top?.indent === indent && (top.list !== undefined) === isItem ? top : undefined;
}

/** The collection that begins on the line below its key. */
function frameBelow(work: Work, above: Frame, indent: number, isItem: boolean): Frame {
  const [map, list] = isItem ? [undefined, []] : [{}, undefined];
  if (above.map && above.key !== undefined) above.map[above.key] = map ?? list;
  above.key = undefined;
  return open(work, indent, map, list, isItem ? above.step : stepWithin(above.step));
}

function open({ stack }: Work, indent: number, map: Frame["map"], list: Frame["list"], step: KeyStep): Frame {
  const frame = { indent, map, list, key: undefined, step };
  stack.push(frame);
  return frame;
}

/** A key without a value has an empty one. */
function closeKey(frame: Frame | undefined): void {
  if (frame?.map && frame.key !== undefined) frame.map[frame.key] = null;
  if (frame) frame.key = undefined;
}

function takePair(work: Work, frame: Frame, map: Record<string, unknown>): boolean {
  const { at, stack } = work;
  const isEntry = stack.length === entryDepth;
  const key = isEntry ? takeKey(work, (id) => hasEntry(work.outline, id)) : nextKey(work, frame, map);
  if (key === undefined || stack.length > deepest) return false;
  if (stack.length === 1) noteSection(work.outline, key, at);
  else if (isEntry) noteEntry(work.outline, key, at);
  if (endsLine(work)) {
    frame.key = key;
    return true;
  }
  const value = takeBlockText(work, frame.indent) ?? takeValue(work, frame.step, 0);
  map[key] = value;
  return value !== unusual && endsValue(work);
}

/** Open maps where ids stand: each is another one, and all have below them what the section has. */
const entryDepth = 2;

function nextKey(work: Work, frame: Frame, map: Readonly<Record<string, unknown>>): string | undefined {
  const step = takeStep(work, map, frame.step);
  if (step) frame.step = step;
  return step?.key;
}

function takeItem(work: Work, { list, step }: Frame): boolean {
  const value = takeValue(work, step, 0);
  list?.push(value);
  return value !== unusual && endsValue(work);
}

/** The two common kinds of text on the lines below its key, by the sign that stands behind the key. */
function takeBlockText(work: Work, indent: number): unknown {
  const code = work.codes[work.at];
  if (code === greater) return takeLines(work, indent, ">-\n")?.join(" ") ?? unusual;
  if (code === bar) return takeLines(work, indent, "|\n")?.concat("").join("\n") ?? unusual;
  return undefined;
}

/** The lines of a text below its key, all of them equally far to the right of the key; empty ones only behind it. */
function takeLines(work: Work, indent: number, head: string): readonly string[] | undefined {
  const { text, codes } = work;
  if (!text.startsWith(head, work.at)) return undefined;
  work.at += head.length - 1;
  const lines: string[] = [];
  let column: number | undefined;
  let isPast = false;
  for (let start = work.at + 1; start < text.length; start = text.indexOf("\n", start) + 1) {
    let from = start;
    while (codes[from] === space) from += 1;
    const to = text.indexOf("\n", from);
    if (from === to) isPast = true;
    else if (from - start <= indent) break;
    else {
      column ??= from - start;
      const isEven = from - start === column && !isPast;
      if (!isEven || to < 0 || !((codes[from] ?? 0) > space) || codes[to - 1] === space) return undefined;
      lines.push(text.slice(from, to));
      work.at = to;
    }
  }
  return lines.length > 0 ? lines : undefined;
}
