import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from "js-yaml";
import { bounds } from "./bounds.ts";
import { card as keysBound } from "./cards/bounds/keys.ts";
import { card as scalarLength } from "./cards/bounds/scalar-length.ts";
import { card as alias } from "./cards/yaml/alias.ts";
import { card as complexKey } from "./cards/yaml/complex-key.ts";
import { card as duplicateKey } from "./cards/yaml/duplicate-key.ts";
import { card as mergeKey } from "./cards/yaml/merge-key.ts";
import { card as severalDocuments } from "./cards/yaml/several-documents.ts";
import { escapedStray, withoutStrays } from "./escaped.ts";
import { excerpt, type Fault, fault, type Span } from "./fault.ts";
import { emptyFaultList, type FaultList, note } from "./fault-list.ts";
import { keysOf } from "./find.ts";
import { emptyOutline, noteEntry, noteSection, type Outline, type OutlineDraft } from "./outline.ts";
import { plainScalar } from "./plain-scalar.ts";
import { type CollectionEvent, cutText, decoration, groupedNumber, type ScalarEvent, spanOf } from "./scalar-trap.ts";

/** The plain value of a file's first document, what is wrong with its YAML, and where its entries begin. */
export interface Composition {
  readonly value: unknown;
  readonly faults: FaultList;
  readonly outline: Outline;
}

/** A collection that is open. */
interface Frame {
  readonly map: Record<string, unknown> | undefined;
  readonly list: unknown[] | undefined;
  readonly isBlock: boolean;
  /** The index of the event that opened the collection. */
  readonly opened: number;
  /** The key whose value comes next. */
  key: string | undefined;
  /** The value that comes next is not kept: its key stands twice, merges, or is no text. */
  drops: boolean;
}

interface Work {
  readonly text: string;
  readonly events: readonly Event[];
  readonly clean: (value: string) => string;
  readonly faults: FaultList;
  readonly stack: Frame[];
  readonly outline: OutlineDraft;
  /** The keys of maps in which a key stands twice, by the event that opens the map. */
  readonly knownKeys: Map<number, ReadonlyMap<string, Span>>;
  root: unknown;
  keys: number;
  /** The frame whose merge key is being passed over: one message speaks for all below it. */
  muted: Frame | undefined;
}

/**
 * Builds plain values from the events of a file in one pass without recursion. Aliases, anchors, tags, merge keys,
 * duplicate and complex keys are reported and read as the text that the author most likely meant.
 */
export function compose(text: string, events: readonly Event[], clean: (value: string) => string): Composition {
  const work: Work = {
    text,
    events,
    clean,
    faults: emptyFaultList(),
    stack: [],
    outline: emptyOutline(),
    knownKeys: new Map(),
    root: null,
    keys: 0,
    muted: undefined,
  };
  const end = secondDocument(events) ?? events.length;
  for (let index = 0; index < end && work.keys <= bounds.keys; index++) {
    const event = events[index];
    if (event) take(work, event, index);
  }
  if (end < events.length) note(work.faults, fault(severalDocuments, separatorOf(text, events, end), {}));
  closeAll(work);
  return { value: work.root, faults: work.faults, outline: work.outline };
}

function take(work: Work, event: Event, index: number): void {
  if (event.type === EVENT_ID.SCALAR) takeScalar(work, event);
  else if (event.type === EVENT_ID.POP) close(work);
  else if (event.type === EVENT_ID.ALIAS) takeAlias(work, { from: event.anchorStart - 1, to: event.anchorEnd });
  else if (event.type !== EVENT_ID.DOCUMENT) open(work, event, index);
}

function report(work: Work, found: Fault | undefined): void {
  if (found && !work.muted) note(work.faults, found);
}

function takeScalar(work: Work, event: ScalarEvent): void {
  const frame = work.stack.at(-1);
  if (frame?.map && frame.key === undefined) takeKey(work, frame, frame.map, event);
  else put(work, scalarValue(work, event, frame?.key));
}

function takeKey(work: Work, frame: Frame, map: Record<string, unknown>, event: ScalarEvent): void {
  const key = work.clean(textOf(work, event));
  const at = spanOf(event);
  work.keys += 1;
  frame.key = key;
  if (work.keys > bounds.keys) report(work, fault(keysBound, at, { limit: bounds.keys }));
  report(work, decoration(work.text, event));
  if (key === "<<" && event.style === SCALAR_STYLE.PLAIN) {
    report(work, fault(mergeKey, at, {}));
    frame.drops = true;
    work.muted ??= frame;
  } else if (Object.hasOwn(map, key)) {
    reportDuplicate(work, frame, key, at);
    frame.drops = true;
  } else if (frame.isBlock && work.stack.length === 1) noteSection(work.outline, key, at.from);
  else if (frame.isBlock && work.stack.length === 2 && work.stack[0]?.isBlock && !work.stack[0].drops)
    noteEntry(work.outline, key, at.from);
}

function reportDuplicate(work: Work, frame: Frame, key: string, at: Span): void {
  const known = work.knownKeys.get(frame.opened) ?? keysOf(work, frame.opened);
  work.knownKeys.set(frame.opened, known);
  const first = known.get(key);
  const label = { vi: "khóa này đã có ở đây", en: "the key first stands here" };
  report(work, fault(duplicateKey, at, { key: excerpt(key) }, { related: first ? [{ at: first, label }] : [] }));
}

function scalarValue(work: Work, event: ScalarEvent, key: string | undefined): unknown {
  const { text } = work;
  const decorated = decoration(text, event);
  report(work, decorated);
  const isPlain = event.style === SCALAR_STYLE.PLAIN;
  if (decorated && isPlain) return work.clean(text.slice(decorated.at.from, decorated.at.to));
  const raw = textOf(work, event);
  if (raw.length > bounds.scalarLength) {
    const at = { from: event.valueStart, to: event.valueStart + 1 };
    report(work, fault(scalarLength, at, { length: raw.length, limit: bounds.scalarLength }));
    return "…";
  }
  const value = isPlain ? plainScalar(raw) : raw;
  if (typeof value === "number") report(work, groupedNumber(raw, value, spanOf(event)));
  if (typeof value !== "string") return value;
  if (isPlain) report(work, cutText(text, event, value, key));
  return work.clean(value);
}

/** The text of a scalar; characters that only an escape can bring into it are reported and left out. */
function textOf(work: Work, event: ScalarEvent): string {
  const value = getScalarValue(work.text, event);
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return value;
  const { valueStart, valueEnd } = event;
  const written = work.text.slice(valueStart, valueEnd);
  const found = written.includes("\\") ? escapedStray(written, value, valueStart) : undefined;
  report(work, found);
  return found ? withoutStrays(value) : value;
}

function takeAlias(work: Work, at: Span): void {
  const written = work.text.slice(at.from, at.to);
  report(work, fault(alias, at, { written: excerpt(written) }));
  put(work, written);
}

function open(work: Work, event: CollectionEvent, opened: number): void {
  const parent = work.stack.at(-1);
  if (parent?.map && parent.key === undefined)
    report(work, fault(complexKey, { from: event.start, to: event.start + 1 }, {}));
  report(work, decoration(work.text, event));
  const isMap = event.type === EVENT_ID.MAPPING;
  const isBlock = event.style === COLLECTION_STYLE.BLOCK;
  work.stack.push({
    map: isMap ? {} : undefined,
    list: isMap ? undefined : [],
    isBlock,
    opened,
    key: undefined,
    drops: false,
  });
}

function close(work: Work): void {
  const done = work.stack.pop();
  if (done) put(work, done.map ?? done.list);
}

/** Closes what is still open where reading stopped early. */
function closeAll(work: Work): void {
  while (work.stack.length > 0) close(work);
}

function put(work: Work, value: unknown): void {
  const frame = work.stack.at(-1);
  if (!frame) work.root = value;
  else if (frame.list) frame.list.push(value);
  else if (frame.map && frame.key !== undefined) {
    if (!frame.drops) setOwn(frame.map, frame.key, value);
    if (work.muted === frame) work.muted = undefined;
    frame.key = undefined;
    frame.drops = false;
  } else {
    frame.key = "";
    frame.drops = true;
  }
}

/** Sets a key as the map's own: `__proto__` too. */
function setOwn(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  else map[key] = value;
}

function secondDocument(events: readonly Event[]): number | undefined {
  const index = events.findIndex(({ type }, at) => type === EVENT_ID.DOCUMENT && at > 0);
  return index < 0 ? undefined : index;
}

/** The `---` before the document that an event opens; where there is none, behind `...`, its first value. */
function separatorOf(text: string, events: readonly Event[], index: number): Span {
  const next = events[index + 1];
  const offset = next && "start" in next ? next.start : next?.type === EVENT_ID.SCALAR ? next.valueStart : -1;
  const end = offset < 0 ? text.length : offset;
  const from = text.lastIndexOf("---", end);
  const isNear = from >= 0 && !/^\s*[^\s#]/m.test(text.slice(from + 3, end));
  return isNear ? { from, to: from + 3 } : { from: end, to: end + 1 };
}
