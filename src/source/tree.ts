import { type Event, parseEvents } from "js-yaml";
import type { Place } from "../domain/place.ts";
import { bounds } from "./bounds.ts";
import { card as emptyFile } from "./cards/file/empty.ts";
import { codeRoom } from "./codes.ts";
import { compose } from "./compose.ts";
import { settled } from "./conflict.ts";
import { type Decoded, decode, strayCharacters } from "./decode.ts";
import { type Fault, fault, type Span } from "./fault.ts";
import { emptyFaultList, type FaultList, toldFaults } from "./fault-list.ts";
import { type Cursor, cursorOf, findSpot, type Spot } from "./find.ts";
import { placesIn } from "./lines.ts";
import { type LostEntry, mend } from "./mend.ts";
import type { Outline } from "./outline.ts";
import { type Regular, type RegularReader, regularReader } from "./regular.ts";
import type { SourceFile } from "./source-file.ts";

/** A file as it was read, in which places can be found again: all that outlives the reading. */
export interface ReadText {
  readonly file: string;
  /** The text as read (NFC), for code frames. */
  readonly text: string;
  readonly placeOf: (span: Span) => Place;
  /** The key that a way to a section or an entry ends with, where it is known without reading anything again. */
  readonly keyOf: (way: readonly string[]) => Span | undefined;
  /** Whether an entry surely has no such field, as far as can be told without reading it again. */
  readonly lacks: (way: readonly string[], field: string | number) => boolean;
  /** Finds a way into the file, in time linear in the size of the entry that it leads into. */
  readonly find: (path: readonly (string | number)[]) => Spot;
  /** The stretch of the section or entry that a way leads into, up to the next one. */
  readonly extentOf: (path: readonly (string | number)[]) => Span;
  /** Whether something in a stretch was reported while reading: what follows from it is not said again. */
  readonly isFaulty: (span: Span) => boolean;
}

/** A file as plain values that still know their places. */
export interface Tree extends ReadText {
  /** The same file without its values: what to keep of it once they are read. */
  readonly source: ReadText;
  /** The value of the file's first document; `undefined` where nothing could be read. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Entries that had to be left out for faults of syntax. */
  readonly lost: readonly LostEntry[];
}

/** Reads one file after the other. */
export type TreeReader = (file: SourceFile) => Tree;

/** A reader of files: bytes to text, text to values. It never throws. Files of one folder share what it learns, and its room. */
export function treeReader(): TreeReader {
  const codesOf = codeRoom();
  const readRegular = regularReader();
  return ({ path, bytes }) => treeOf(path, decode(bytes, codesOf), readRegular);
}

/** Reads a file by itself: bytes to text, text to values. Never throws. */
export function readTree(file: SourceFile): Tree {
  return treeReader()(file);
}

function treeOf(path: string, decoded: Decoded, readRegular: RegularReader): Tree {
  const regular = decoded.faults.length === 0 ? readRegular(decoded.text, decoded.codes) : undefined;
  return regular ? regularTree(path, decoded.text, regular) : anyTree(path, decoded);
}

function regularTree(file: string, text: string, { value, outline }: Regular): Tree {
  const source = readText({ file, text, parsed: text, outline, clean: asIs }, [], []);
  return { ...source, source, value, faults: [], lost: [] };
}

/** Text to events, events to values, for all that YAML allows, and all that it does not. */
function anyTree(path: string, { text, faults: charactersFaults, hasStrayCharacters }: Decoded): Tree {
  const clean = hasStrayCharacters ? (value: string) => value.replace(strayCharacters, "") : asIs;
  const { text: settledText, faults: conflictFaults } = settled(text);
  const { text: parsed, events, faults: syntaxFaults, lost } = parse(settledText);
  const { value, outline, faults: composedFaults } = compose(parsed, events, clean);
  const lists = [conflictFaults, syntaxFaults, composedFaults];
  const faults = [...charactersFaults, ...lists.flatMap(toldFaults)];
  const isEmpty = holdsNothing(value) && lost.length === 0 && !faults.some(({ card }) => card.severity === "error");
  const source = readText(
    { file: path, text, parsed, outline, clean },
    faults,
    lists.flatMap(({ silent }) => silent),
  );
  return {
    ...source,
    source,
    value: events.length === 0 ? undefined : value,
    faults: isEmpty ? [...faults, fault(emptyFile, { from: 0, to: 0 }, {})] : faults,
    lost,
  };
}

/** `null` and `{}` are as empty as a file without a line. */
function holdsNothing(value: unknown): boolean {
  return value === null || (typeof value === "object" && !Array.isArray(value) && Object.keys(value).length === 0);
}

interface TextParts {
  readonly file: string;
  readonly text: string;
  /** The text as the parser took it. */
  readonly parsed: string;
  readonly outline: Outline;
  readonly clean: (value: string) => string;
}

/** A function of its own, so that what the closures keep alive is seen: neither events nor values. */
function readText(
  { file, text, parsed, outline, clean }: TextParts,
  faults: readonly Fault[],
  silent: readonly number[],
): ReadText {
  const told = faults.filter(({ card }) => card.severity !== "info").map(({ at }) => at.from);
  const offsets = [...told, ...silent];
  offsets.sort((a, b) => a - b);
  return {
    file,
    text,
    placeOf: placesIn(file, text),
    keyOf: (way) => keyOf(parsed, outline, way),
    lacks: (way, field) => clean === asIs && lacks(parsed, outline, way, field),
    find: finder(parsed, outline, clean),
    extentOf: (path) => extentOf(parsed, outline, path) ?? { from: 0, to: parsed.length },
    isFaulty: ({ from, to }) => (nextAfter(offsets, from - 1) ?? Number.POSITIVE_INFINITY) <= to,
  };
}

function asIs(value: string): string {
  return value;
}

interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
  readonly faults: FaultList;
  readonly lost: readonly LostEntry[];
}

/** Parses a text; one with faults of syntax is mended by blanking the parts that hold them, and parsed again. */
function parse(text: string): Parsed {
  const events = eventsOf(text);
  if (events) return { text, events, faults: emptyFaultList(), lost: [] };
  const mended = mend(text);
  return { text: mended.text, events: eventsOf(mended.text) ?? [], faults: mended.faults, lost: mended.lost };
}

function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: bounds.depth });
  } catch {
    return undefined;
  }
}

type Way = readonly (string | number)[];

/** Reads again only the entry, or the section, that a way leads into; the whole file where it is written in one flow. */
function finder(text: string, outline: Outline, clean: (value: string) => string): ReadText["find"] {
  let whole: Cursor | undefined;
  /** The piece read last: findings come entry by entry. */
  let last: (Span & { readonly cursor: Cursor }) | undefined;
  return (path) => {
    const extent = extentOf(text, outline, path);
    if (extent && (last?.from !== extent.from || last.to !== extent.to)) {
      const piece = text.slice(extent.from, extent.to);
      const events = eventsOf(piece);
      last = events && { from: extent.from, to: extent.to, cursor: cursorOf(piece, events, clean) };
    }
    if (extent && last) {
      const found = findSpot(last.cursor, path.slice(extent.steps));
      return moved(found, extent.from, extent.steps);
    }
    whole ??= cursorOf(text, eventsOf(text) ?? [], clean);
    return findSpot(whole, path);
  };
}

function keyOf(text: string, { sections }: Outline, [name = "", id, ...deeper]: readonly string[]): Span | undefined {
  const section = deeper.length === 0 ? sections.get(name) : undefined;
  const from = id === undefined ? section?.at : section?.entries.get(id);
  const key = `${id ?? name}:`;
  // A key in quotes, or with something invisible in it, is longer than it reads.
  return from !== undefined && text.startsWith(key, from) ? { from, to: from + key.length - 1 } : undefined;
}

const beginsWithField = /^[^\n]*: *\n *[\w-]+:[ \n]/;

/** A name that does not occur in an entry is no key of it either; unless it is written with an escape. */
function lacks(text: string, outline: Outline, way: readonly string[], field: string | number): boolean {
  const extent = way.length === 2 ? extentOf(text, outline, way) : undefined;
  const entry = extent?.steps === 1 ? text.slice(extent.from, extent.to) : "";
  return beginsWithField.test(entry) && !entry.includes(String(field)) && !entry.includes("\\");
}

/** The whole lines of the entry, else of the section, that a way leads into; `steps` of the way stand before its key. */
function extentOf(
  text: string,
  { sections, offsets }: Outline,
  path: Way,
): (Span & { readonly steps: number }) | undefined {
  const section = sections.get(String(path[0]));
  if (!section) return undefined;
  const entry = path.length > 1 ? section.entries.get(String(path[1])) : undefined;
  const at = entry ?? section.at;
  const to = entry === undefined ? section.next : nextAfter(offsets, at);
  return { from: text.lastIndexOf("\n", at - 1) + 1, to: to ?? text.length, steps: entry === undefined ? 0 : 1 };
}

function nextAfter(sorted: readonly number[], offset: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

function moved(spot: Spot, by: number, skipped: number): Spot {
  const move = ({ from, to }: Span): Span => ({ from: from + by, to: to + by });
  return { ...spot, key: spot.key && move(spot.key), value: move(spot.value), steps: spot.steps + skipped };
}
