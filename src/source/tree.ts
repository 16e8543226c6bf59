import { type Event, parseEvents } from "js-yaml";
import type { Place } from "../domain/place.ts";
import { bounds } from "./bounds.ts";
import { card as emptyFile } from "./cards/file/empty.ts";
import { compose } from "./compose.ts";
import { decode, strayCharacters } from "./decode.ts";
import { type Fault, fault, type Span } from "./fault.ts";
import { findSpot, type Spot } from "./find.ts";
import { placesIn } from "./lines.ts";
import { type LostEntry, mend } from "./mend.ts";
import type { Outline } from "./outline.ts";
import type { SourceFile } from "./source-file.ts";

/** A file as plain values that still know their places. */
export interface Tree {
  readonly file: string;
  /** The text as read (NFC), for code frames. */
  readonly text: string;
  /** The value of the file's first document; `undefined` where nothing could be read. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Entries that had to be left out for faults of syntax. */
  readonly lost: readonly LostEntry[];
  readonly placeOf: (span: Span) => Place;
  /** Finds a way into the file, in time linear in the size of the entry that it leads into. */
  readonly find: (path: readonly (string | number)[]) => Spot;
  /** The stretch of the section or entry that a way leads into, up to the next one. */
  readonly extentOf: (path: readonly (string | number)[]) => Span;
  /** Whether something in a stretch was reported while reading: what follows from it is not said again. */
  readonly isFaulty: (span: Span) => boolean;
}

/** Reads a file: bytes to text, text to events, events to values. Never throws. */
export function readTree({ path, bytes }: SourceFile): Tree {
  const { text, faults: charactersFaults, hasStrayCharacters } = decode(bytes);
  const clean = hasStrayCharacters ? (value: string) => value.replace(strayCharacters, "") : asIs;
  const { text: parsed, events, faults: syntaxFaults, lost } = parse(text);
  const composed = compose(parsed, events, clean);
  const faults = [...charactersFaults, ...syntaxFaults, ...composed.faults];
  const isEmpty = events.length === 0 && !faults.some(({ card }) => card.severity === "error");
  const offsets = faults.filter(({ card }) => card.severity !== "info").map(({ at }) => at.from);
  offsets.sort((a, b) => a - b);
  return {
    file: path,
    text,
    value: events.length === 0 ? undefined : composed.value,
    faults: isEmpty ? [...faults, fault(emptyFile, { from: 0, to: 0 }, {})] : faults,
    lost,
    placeOf: placesIn(path, text),
    find: finder(parsed, composed.outline, clean),
    extentOf: (path) => extentOf(parsed, composed.outline, path) ?? { from: 0, to: parsed.length },
    isFaulty: ({ from, to }) => (nextAfter(offsets, from - 1) ?? Number.POSITIVE_INFINITY) <= to,
  };
}

function asIs(value: string): string {
  return value;
}

interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
  readonly faults: readonly Fault[];
  readonly lost: readonly LostEntry[];
}

/** Parses a text; one with faults of syntax is mended by blanking the parts that hold them, and parsed again. */
function parse(text: string): Parsed {
  const events = eventsOf(text);
  if (events) return { text, events, faults: [], lost: [] };
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
function finder(text: string, outline: Outline, clean: (value: string) => string): Tree["find"] {
  let whole: readonly Event[] | undefined;
  /** The piece read last: findings come entry by entry. */
  let last:
    | { readonly from: number; readonly to: number; readonly piece: string; readonly events: readonly Event[] }
    | undefined;
  return (path) => {
    const extent = extentOf(text, outline, path);
    if (extent && (last?.from !== extent.from || last.to !== extent.to)) {
      const piece = text.slice(extent.from, extent.to);
      const events = eventsOf(piece);
      last = events && { ...extent, piece, events };
    }
    if (extent && last) {
      const found = findSpot({ text: last.piece, events: last.events, clean }, path.slice(extent.steps));
      return moved(found, extent.from, extent.steps);
    }
    whole ??= eventsOf(text) ?? [];
    return findSpot({ text, events: whole, clean }, path);
  };
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
