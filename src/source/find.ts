import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import type { Span } from "./fault.ts";
import { spanOf } from "./scalar-trap.ts";

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

interface Cursor {
  readonly text: string;
  readonly events: readonly Event[];
  readonly clean: (value: string) => string;
}

/** Follows a way (keys and indices) from the root of the first document. Takes time linear in the events. */
export function findSpot(cursor: Cursor, path: readonly (string | number)[]): Spot {
  let at = 1;
  let key: Span | undefined;
  for (const [steps, step] of path.entries()) {
    const child = childAt(cursor, at, step);
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

function childAt(cursor: Cursor, at: number, step: string | number): Child | undefined {
  const type = cursor.events[at]?.type;
  if (type === EVENT_ID.MAPPING) return pairAt(cursor, at + 1, String(step));
  if (type === EVENT_ID.SEQUENCE && typeof step === "number") return itemAt(cursor, at + 1, step);
  return undefined;
}

function pairAt({ text, events, clean }: Cursor, first: number, wanted: string): Child | undefined {
  for (let at = first; ; ) {
    const event = events[at];
    if (!event || event.type === EVENT_ID.POP) return undefined;
    const value = after(events, at);
    if (event.type === EVENT_ID.SCALAR && clean(getScalarValue(text, event)) === wanted)
      return { key: spanOf(event), value };
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
export function keysOf({ text, events, clean }: Cursor, opened: number): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (let at = opened + 1; events[at] && events[at]?.type !== EVENT_ID.POP; at = after(events, after(events, at))) {
    const event = events[at];
    const key = event?.type === EVENT_ID.SCALAR ? clean(getScalarValue(text, event)) : undefined;
    if (event?.type === EVENT_ID.SCALAR && key !== undefined && !found.has(key)) found.set(key, spanOf(event));
  }
  return found;
}
