import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import type { Span } from "./fault.ts";
import { type ScalarEvent, spanOf } from "./scalar-trap.ts";

/** What stands at the end of a way into a file, or at the last step of it that the file has. */
export interface Spot {
  /** The key of the deepest value found, or of the nearest value above it that has a key. */
  readonly key: Span | undefined;
  /** The value; of no length where it is empty. */
  readonly value: Span;
  /** The text of the value as written, where it is a single one. */
  readonly raw: string | undefined;
  /** How many steps of the way were found. */
  readonly steps: number;
}

/** A text with its events, in which ways are followed. */
export interface Cursor {
  readonly text: string;
  readonly events: readonly Event[];
  readonly clean: (value: string) => string;
  /** The pairs of large maps met on the way so far, by the event that opens the map. */
  readonly pairs: Map<number, ReadonlyMap<string, Child>>;
}

/** What a way is followed in: events with the text that they were parsed from. Kept, it finds further ways faster. */
export function cursorOf(text: string, events: readonly Event[], clean: (value: string) => string): Cursor {
  return { text, events, clean, pairs: new Map() };
}

/** Maps whose pairs are remembered stand this near to the root: sections, entries. */
const rememberedSteps = 2;

/**
 * Follows a way (keys and indices) from the root of the first document. Takes time linear in the events; in those of
 * one entry where the cursor has been used before.
 */
export function findSpot(cursor: Cursor, path: readonly (string | number)[]): Spot {
  let at = 1;
  let key: Span | undefined;
  for (const [steps, step] of path.entries()) {
    const child = childAt(cursor, at, step, steps);
    if (!child) return spotAt(cursor, at, key, steps);
    at = child.value;
    key = child.key ?? key;
  }
  return spotAt(cursor, at, key, path.length);
}

interface Child {
  readonly key?: Span;
  readonly value: number;
}

function childAt(cursor: Cursor, at: number, step: string | number, steps: number): Child | undefined {
  const type = cursor.events[at]?.type;
  if (type === EVENT_ID.MAPPING && steps < rememberedSteps) return pairsAt(cursor, at).get(String(step));
  if (type === EVENT_ID.MAPPING) return pairAt(cursor, at + 1, String(step));
  if (type === EVENT_ID.SEQUENCE && typeof step === "number") return itemAt(cursor, at + 1, step);
  return undefined;
}

function pairsAt({ text, events, clean, pairs }: Cursor, opened: number): ReadonlyMap<string, Child> {
  const known = pairs.get(opened);
  if (known) return known;
  const found = new Map<string, Child>();
  for (let at = opened + 1; ; ) {
    const event = events[at];
    if (!event || event.type === EVENT_ID.POP) break;
    const value = after(events, at);
    const key = event.type === EVENT_ID.SCALAR ? clean(getScalarValue(text, event)) : undefined;
    if (event.type === EVENT_ID.SCALAR && key !== undefined && !found.has(key)) found.set(key, childOf(event, value));
    at = after(events, value);
  }
  pairs.set(opened, found);
  return found;
}

/** A key that is left out (`: 1`) has no place of its own. */
function childOf(key: ScalarEvent, value: number): Child {
  return key.valueStart < 0 ? { value } : { key: spanOf(key), value };
}

function pairAt({ text, events, clean }: Cursor, first: number, wanted: string): Child | undefined {
  for (let at = first; ; ) {
    const event = events[at];
    if (!event || event.type === EVENT_ID.POP) return undefined;
    const value = after(events, at);
    if (event.type === EVENT_ID.SCALAR && clean(getScalarValue(text, event)) === wanted) return childOf(event, value);
    at = after(events, value);
  }
}

function itemAt({ events }: Cursor, first: number, index: number): Child | undefined {
  let at = first;
  for (let passed = 0; events[at] && events[at]?.type !== EVENT_ID.POP; passed++) {
    if (passed === index) return { value: at };
    at = after(events, at);
  }
  return undefined;
}

/** The index behind a node: behind its last event. */
function after(events: readonly Event[], at: number): number {
  let depth = 0;
  for (let index = at; index < events.length; index++) {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    else if (type === EVENT_ID.POP) depth -= 1;
    if (depth <= 0) return index + 1;
  }
  return events.length;
}

function spotAt({ text, events }: Cursor, at: number, key: Span | undefined, steps: number): Spot {
  const event = events[at];
  if (event?.type === EVENT_ID.SCALAR && event.valueStart >= 0) {
    const value = spanOf(event);
    return { key, value, raw: text.slice(value.from, value.to), steps };
  }
  if (event?.type === EVENT_ID.ALIAS)
    return { key, value: { from: event.anchorStart - 1, to: event.anchorEnd }, raw: undefined, steps };
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE)
    return { key, value: { from: event.start, to: endOf(events, at, event.start) }, raw: undefined, steps };
  const empty = key ? { from: key.to, to: key.to } : { from: 0, to: 0 };
  return { key, value: empty, raw: event?.type === EVENT_ID.SCALAR ? "" : undefined, steps };
}

/** Where the last scalar of a collection ends. */
function endOf(events: readonly Event[], at: number, start: number): number {
  const end = after(events, at);
  for (let index = end - 1; index > at; index--) {
    const event = events[index];
    if (event?.type === EVENT_ID.SCALAR && event.valueStart >= 0) return spanOf(event).to;
  }
  return start + 1;
}

/** The keys of the map that an event opens, each with its first place. */
export function keysOf({ text, events, clean }: Omit<Cursor, "pairs">, opened: number): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (let at = opened + 1; events[at] && events[at]?.type !== EVENT_ID.POP; at = after(events, after(events, at))) {
    const event = events[at];
    const key = event?.type === EVENT_ID.SCALAR ? clean(getScalarValue(text, event)) : undefined;
    if (event?.type === EVENT_ID.SCALAR && key !== undefined && !found.has(key)) found.set(key, spanOf(event));
  }
  return found;
}
