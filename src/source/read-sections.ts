import type { z } from "zod";
import type { Diagnostic } from "../domain/diagnostic.ts";
import { byPlace } from "../domain/diagnostic.ts";
import { fold } from "../domain/folding.ts";
import { slugMaximumLength, slugPattern } from "../domain/id.ts";
import type { Place } from "../domain/place.ts";
import { bounds } from "./bounds.ts";
import { card as filesBound } from "./cards/bounds/files.ts";
import { card as duplicateId } from "./cards/model/duplicate-id.ts";
import { card as noFiles } from "./cards/model/no-files.ts";
import { card as noProvince } from "./cards/model/no-province.ts";
import { card as notAMap } from "./cards/model/not-a-map.ts";
import { card as reservedId } from "./cards/model/reserved-id.ts";
import { card as reservedName } from "./cards/model/reserved-name.ts";
import { card as twoHeaders } from "./cards/model/two-headers.ts";
import { card as unknownSection } from "./cards/model/unknown-section.ts";
import { card as emptyValue } from "./cards/schema/empty-value.ts";
import { card as invalidId } from "./cards/schema/invalid-id.ts";
import { card as wrongType } from "./cards/schema/wrong-type.ts";
import { checkValue } from "./check-value.ts";
import { diagnostic, excerpt, placed } from "./fault.ts";
import { type Joined, joined } from "./joined.ts";
import type { LostEntry } from "./mend.ts";
import { nearest } from "./nearest.ts";
import { misfit, type QuickReader, quickReader } from "./quick-reader.ts";
import { type Names, type ReadEntry, standingOf } from "./read-entry.ts";
import { inOrder, type SourceFile } from "./source-file.ts";
import { type ReadText, type Tree, type TreeReader, treeReader } from "./tree.ts";
import { typeOf, typeText } from "./type-words.ts";

/** The sections that the files of a folder may hold, each a map of entries by id, and those that stand once. */
export interface Layout {
  readonly entries: Readonly<Record<string, z.ZodType>>;
  readonly single: Readonly<Record<string, z.ZodType>>;
  /** The single section that must not be missing. */
  readonly required: string | undefined;
  /** Whether an id stands for one entry of the whole folder, or of its section. */
  readonly idsAreUniqueIn: "folder" | "section";
  /** The form of ids in sections where they are no slugs. */
  readonly idPatterns?: Readonly<Record<string, RegExp>>;
  /** Whether entries are asked for as they were written also where nothing is wrong with them. */
  readonly keepsRaw: boolean;
}

/** The files of a folder, merged. Entries come in the order of files and of entries in them. */
export interface SectionsReading {
  readonly trees: readonly ReadText[];
  readonly entries: readonly ReadEntry[];
  readonly singles: ReadonlyMap<string, ReadEntry>;
  /** The entries by id, or by `section/id` where ids are unique in their section only. */
  readonly known: Names;
  readonly diagnostics: readonly Diagnostic[];
  /** Entries that are named in parts which could not be read. */
  readonly lost: readonly { readonly section: string; readonly id: string }[];
  /** The parts that files gave, where they were read by themselves and nothing is declared twice. */
  readonly joined: Joined<FilePart> | undefined;
}

interface Work {
  readonly layout: Layout;
  /** Reads what nothing is wrong with, by its schema. */
  readonly readers: Map<z.ZodType, QuickReader>;
  readonly readTree: TreeReader;
  readonly trees: ReadText[];
  readonly lost: LostEntry[];
  /** Some file could not be read at all. */
  isUnreadable: boolean;
  readonly entries: ReadEntry[];
  readonly singles: Map<string, ReadEntry>;
  readonly diagnostics: Diagnostic[];
  /** The entries and headers by scope and id: what a second one is compared with. */
  readonly known: Map<string, ReadEntry>;
}

/** What a file gives when it is read by itself. */
export type FilePart = Omit<Work, "layout" | "readers" | "readTree">;

/** Gives what was read of a file before, if it had the same content; else reads it. */
export type Remember = (file: SourceFile, layout: Layout, read: () => FilePart) => FilePart;

/**
 * Reads the files of a folder in the order of their paths, and merges their sections. Never throws. One file after
 * the other: its values as written are let go before the next one is parsed. With `remember`, files are read by
 * themselves first; what comes out is the same. `before`: what was read of the folder the last time.
 */
export function readSections(
  files: readonly SourceFile[],
  layout: Layout,
  remember?: Remember,
  before?: SectionsReading,
): SectionsReading {
  const sorted = inOrder(files);
  const some = sorted.slice(0, bounds.files);
  const work = newWork(layout);
  const parts = remember && some.map((file) => remember(file, layout, () => readAlone(work, file)));
  const apart = parts && joined(parts, before?.joined);
  const read = apart ? allOf(apart) : readInTurn(work, some, parts);
  return {
    trees: read.trees,
    entries: read.entries,
    singles: read.singles,
    known: read.known,
    diagnostics: [...read.diagnostics, ...missingParts(layout, read, sorted)].sort(byPlace),
    lost: read.lost.flatMap(({ section, id }) => (id === undefined ? [] : [{ section, id }])),
    joined: apart,
  };
}

/** Each file is read knowing what there is already; one that declares nothing again is as it is by itself. */
function readInTurn(work: Work, files: readonly SourceFile[], parts?: readonly FilePart[]): Read {
  for (const [index, file] of files.entries()) {
    const part = parts?.[index];
    if (part && !collides(work, part)) absorb(work, part);
    else readFile(work, work.readTree(file));
  }
  return work;
}

/** What was read of a folder. */
type Read = Readonly<Omit<FilePart, "known" | "singles"> & Pick<Joined<FilePart>, "known" | "singles">>;

function allOf({ parts, known, singles }: Joined<FilePart>): Read {
  return {
    trees: inOne(parts.map(({ trees }) => trees)),
    lost: inOne(parts.map(({ lost }) => lost)),
    isUnreadable: parts.some(({ isUnreadable }) => isUnreadable),
    entries: inOne(parts.map(({ entries }) => entries)),
    diagnostics: inOne(parts.map(({ diagnostics }) => diagnostics)),
    known,
    singles,
  };
}

/** The lists in one, in a part of the time that `flat` takes. */
function inOne<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const one of list) all.push(one);
  return all;
}

function newWork(layout: Layout): Work {
  return { layout, readers: new Map(), readTree: treeReader(), ...nothingRead() };
}

function nothingRead(): FilePart {
  return {
    trees: [],
    lost: [],
    isUnreadable: false,
    entries: [],
    singles: new Map(),
    diagnostics: [],
    known: new Map(),
  };
}

function readAlone({ layout, readers, readTree }: Work, file: SourceFile): FilePart {
  const part = { layout, readers, readTree, ...nothingRead() };
  readFile(part, readTree(file));
  return part;
}

/** Whether a file declares something again: then it is to be read knowing what there is already. */
function collides({ known, singles }: Work, part: FilePart): boolean {
  const isTaken = (taken: ReadonlyMap<string, unknown>, keys: Iterable<string>) =>
    [...keys].some((key) => taken.has(key));
  return isTaken(known, part.known.keys()) || isTaken(singles, part.singles.keys());
}

function absorb(work: Work, part: FilePart): void {
  for (const tree of part.trees) work.trees.push(tree);
  for (const entry of part.lost) work.lost.push(entry);
  for (const entry of part.entries) work.entries.push(entry);
  for (const found of part.diagnostics) work.diagnostics.push(found);
  for (const [key, entry] of part.known) work.known.set(key, entry);
  for (const [key, entry] of part.singles) work.singles.set(key, entry);
  work.isUnreadable ||= part.isUnreadable;
}

function missingParts(
  layout: Layout,
  { singles, lost, isUnreadable }: Read,
  files: readonly SourceFile[],
): readonly Diagnostic[] {
  const [first] = files;
  if (!first) return [diagnostic(noFiles, startOf(""), {})];
  const beyond = files[bounds.files];
  if (beyond) return [diagnostic(filesBound, startOf(beyond.path), { count: files.length, limit: bounds.files })];
  const { required } = layout;
  const mayBeLost = isUnreadable || lost.some(({ section }) => section === required);
  if (required === undefined || singles.has(required) || mayBeLost) return [];
  return [diagnostic(noProvince, startOf(first.path), { section: required })];
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readFile(work: Work, tree: Tree): void {
  const { source, value, faults, lost } = tree;
  work.trees.push(source);
  for (const entry of lost) work.lost.push(entry);
  work.diagnostics.push(...faults.map((one) => placed(one, source.placeOf)));
  if (value === undefined) work.isUnreadable = true;
  else if (isMap(value)) for (const [section, part] of Object.entries(value)) readSection(work, tree, section, part);
  else if (value !== null)
    work.diagnostics.push(diagnostic(notAMap, source.placeOf(source.find([]).value), { file: source.file }));
}

function readSection(work: Work, { source, lost }: Tree, section: string, value: unknown): void {
  const one = own(work.layout.single, section);
  const many = own(work.layout.entries, section);
  if (one) readSingle(work, source, section, one, value);
  else if (!many) reportUnknown(work, source, section);
  else if (isMap(value)) for (const id of Object.keys(value)) readEntry(work, source, { section, id }, many, value[id]);
  else if (value !== null || !lost.some((entry) => entry.section === section))
    reportShape(work, source, [section], value);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function keyPlace(tree: ReadText, way: readonly string[]): Place {
  const { key, value } = tree.find(way);
  return tree.placeOf(key ?? value);
}

function reportUnknown(work: Work, tree: ReadText, section: string): void {
  const allowed = [...Object.keys(work.layout.single), ...Object.keys(work.layout.entries)];
  const suggestions = nearest(
    section,
    allowed.map((id) => ({ id })),
  );
  const { key, value } = tree.find([section]);
  if (tree.isFaulty(key ?? value)) return;
  work.diagnostics.push(
    diagnostic(unknownSection, tree.placeOf(key ?? value), { section: excerpt(section), allowed }, { suggestions }),
  );
}

function reportShape(work: Work, tree: ReadText, way: readonly string[], value: unknown): void {
  const { key: keySpan, value: span } = tree.find(way);
  const extent = value === null ? tree.extentOf(way) : { from: (keySpan ?? span).from, to: span.to };
  if (tree.isFaulty(extent)) return;
  const key = way.at(-1) ?? "";
  const args = { key, expected: typeText(["map"]), received: typeText([typeOf(value)]) };
  const found =
    value === null
      ? diagnostic(emptyValue, keyPlace(tree, way), { key })
      : diagnostic(wrongType, tree.placeOf(span), args);
  work.diagnostics.push(found);
}

function readSingle(work: Work, tree: ReadText, section: string, schema: z.ZodType, raw: unknown): void {
  const first = work.singles.get(section);
  const way = [section];
  if (first) {
    const label = { vi: "phần mở đầu thứ nhất", en: "the first header" };
    const related = [{ at: keyPlace(first.tree, standingOf(first).way), label }];
    work.diagnostics.push(diagnostic(twoHeaders, keyPlace(tree, way), { section }, { related }));
    return;
  }
  const { value, isWhole } = valueAt(work, tree, way, schema, raw);
  work.singles.set(section, { section, id: section, raw, value, isWhole, isSingle: true, tree });
}

interface Name {
  readonly section: string;
  readonly id: string;
}

function readEntry(work: Work, tree: ReadText, name: Name, schema: z.ZodType, raw: unknown): void {
  const { section, id } = name;
  const scope = work.layout.idsAreUniqueIn === "folder" ? id : `${section}/${id}`;
  const first = work.known.get(scope);
  if (first) {
    reportSecond(work, tree, name, first);
    return;
  }
  reportId(work, tree, name);
  const { value, isWhole } = entryValue(work, tree, name, schema, raw);
  const kept = isWhole && !work.layout.keepsRaw ? undefined : raw;
  const entry = { section, id, raw: kept, value, isWhole, isSingle: false, tree };
  work.known.set(scope, entry);
  work.entries.push(entry);
}

function entryValue(work: Work, tree: ReadText, { section, id }: Name, schema: z.ZodType, raw: unknown): Value {
  if (!isMap(raw)) {
    reportShape(work, tree, [section, id], raw);
    return { value: undefined, isWhole: false };
  }
  return valueAt(work, tree, [section, id], schema, raw);
}

type Value = Pick<ReadEntry, "value" | "isWhole">;

/** The value at a way into a file: of a section, or of an entry of one. */
function valueAt(work: Work, tree: ReadText, way: readonly string[], schema: z.ZodType, raw: unknown): Value {
  const read = readerOf(work, schema)(raw);
  if (read !== misfit) return { value: read, isWhole: true };
  const [, ...elements] = way;
  const { value, isWhole, diagnostics } = checkValue(schema, raw, tree, way, elements);
  work.diagnostics.push(...diagnostics);
  return { value, isWhole };
}

function readerOf({ readers }: Work, schema: z.ZodType): QuickReader {
  const reader = readers.get(schema) ?? quickReader(schema);
  readers.set(schema, reader);
  return reader;
}

function reportSecond(work: Work, tree: ReadText, { section, id }: Name, first: ReadEntry): void {
  const label = { vi: "mục thứ nhất", en: "the first entry" };
  const related = [{ at: keyPlace(first.tree, standingOf(first).way), label }];
  work.diagnostics.push(diagnostic(duplicateId, keyPlace(tree, [section, id]), { id }, { related, elements: [id] }));
}

/** Names that Windows keeps for devices, whatever their case and with any ending. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

function reportId(work: Work, tree: ReadText, { section, id }: Name): void {
  const way = [section, id];
  const isReserved = work.layout.idsAreUniqueIn === "folder" && Object.hasOwn(work.layout.single, id);
  if (isReserved) work.diagnostics.push(diagnostic(reservedId, keyPlace(tree, way), { id }));
  if (deviceName.test(id)) {
    work.diagnostics.push(diagnostic(reservedName, keyPlace(tree, way), { id }));
    return;
  }
  const pattern = own(work.layout.idPatterns ?? {}, section);
  if (id.length <= slugMaximumLength && (pattern ?? slugPattern).test(id)) return;
  const { key, value } = tree.find(way);
  if (tree.isFaulty(key ?? value)) return;
  const suggestions = pattern ? [] : [fold(id).slice(0, slugMaximumLength)].filter((slug) => slug !== "");
  work.diagnostics.push(diagnostic(invalidId, tree.placeOf(key ?? value), { id: excerpt(id) }, { suggestions }));
}
