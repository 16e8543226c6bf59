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
import { card as twoHeaders } from "./cards/model/two-headers.ts";
import { card as unknownSection } from "./cards/model/unknown-section.ts";
import { card as emptyValue } from "./cards/schema/empty-value.ts";
import { card as invalidId } from "./cards/schema/invalid-id.ts";
import { card as wrongType } from "./cards/schema/wrong-type.ts";
import { checkValue } from "./check-value.ts";
import { diagnostic, excerpt, placed } from "./fault.ts";
import { nearest } from "./nearest.ts";
import { inOrder, type SourceFile } from "./source-file.ts";
import { readTree, type Tree } from "./tree.ts";
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
}

/** An entry as it stands in a file, with its value by the schema as far as it can be had. */
export interface ReadEntry {
  readonly section: string;
  readonly id: string;
  readonly raw: unknown;
  readonly value: unknown;
  readonly tree: Tree;
  readonly way: readonly string[];
}

/** The files of a folder, merged. Entries come in the order of files and of entries in them. */
export interface SectionsReading {
  readonly trees: readonly Tree[];
  readonly entries: readonly ReadEntry[];
  readonly singles: ReadonlyMap<string, ReadEntry>;
  readonly diagnostics: readonly Diagnostic[];
  /** Entries that are named in parts which could not be read. */
  readonly lost: readonly { readonly section: string; readonly id: string }[];
}

interface Work {
  readonly layout: Layout;
  readonly entries: ReadEntry[];
  readonly singles: Map<string, ReadEntry>;
  readonly diagnostics: Diagnostic[];
  /** The entries and headers by scope and id: what a second one is compared with. */
  readonly known: Map<string, ReadEntry>;
}

/** Reads the files of a folder in the order of their paths, and merges their sections. Never throws. */
export function readSections(files: readonly SourceFile[], layout: Layout): SectionsReading {
  const sorted = inOrder(files);
  const trees = sorted.slice(0, bounds.files).map(readTree);
  const work: Work = { layout, entries: [], singles: new Map(), diagnostics: [], known: new Map() };
  for (const tree of trees) {
    work.diagnostics.push(...tree.faults.map((one) => placed(one, tree.placeOf)));
    readFile(work, tree);
  }
  work.diagnostics.push(...missingParts(work, sorted, trees));
  return {
    trees,
    entries: work.entries,
    singles: work.singles,
    diagnostics: work.diagnostics.sort(byPlace),
    lost: trees.flatMap(({ lost }) => lost.flatMap(({ section, id }) => (id === undefined ? [] : [{ section, id }]))),
  };
}

function missingParts(
  { layout, singles }: Work,
  files: readonly SourceFile[],
  trees: readonly Tree[],
): readonly Diagnostic[] {
  const [first] = files;
  if (!first) return [diagnostic(noFiles, startOf(""), {})];
  const beyond = files[bounds.files];
  if (beyond) return [diagnostic(filesBound, startOf(beyond.path), { count: files.length, limit: bounds.files })];
  const { required } = layout;
  const isUnreadable = trees.some(
    (tree) => tree.value === undefined || tree.lost.some(({ section }) => section === required),
  );
  if (required === undefined || singles.has(required) || isUnreadable) return [];
  return [diagnostic(noProvince, startOf(first.path), { section: required })];
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readFile(work: Work, tree: Tree): void {
  if (tree.value === undefined || (tree.value === null && tree.lost.length > 0)) return;
  if (!isMap(tree.value)) {
    const at = tree.placeOf(tree.find([]).value);
    if (tree.value !== null) work.diagnostics.push(diagnostic(notAMap, at, { file: tree.file }));
    return;
  }
  for (const [section, value] of Object.entries(tree.value)) readSection(work, tree, section, value);
}

function readSection(work: Work, tree: Tree, section: string, value: unknown): void {
  const { entries, single } = work.layout;
  const one = own(single, section);
  const many = own(entries, section);
  if (one) readSingle(work, tree, section, one, value);
  else if (!many) reportUnknown(work, tree, section);
  else if (isMap(value))
    for (const [id, raw] of Object.entries(value)) readEntry(work, tree, { section, id }, many, raw);
  else if (value !== null || !tree.lost.some((lost) => lost.section === section))
    reportShape(work, tree, [section], value);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function keyPlace(tree: Tree, way: readonly string[]): Place {
  const { key, value } = tree.find(way);
  return tree.placeOf(key ?? value);
}

function reportUnknown(work: Work, tree: Tree, section: string): void {
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

function reportShape(work: Work, tree: Tree, way: readonly string[], value: unknown): void {
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

function readSingle(work: Work, tree: Tree, section: string, schema: z.ZodType, raw: unknown): void {
  const first = work.singles.get(section);
  const way = [section];
  if (first) {
    const label = { vi: "phần mở đầu thứ nhất", en: "the first header" };
    const related = [{ at: keyPlace(first.tree, first.way), label }];
    work.diagnostics.push(diagnostic(twoHeaders, keyPlace(tree, way), { section }, { related }));
    return;
  }
  const { value, diagnostics } = checkValue(schema, raw, tree, way, []);
  work.diagnostics.push(...diagnostics);
  work.singles.set(section, { section, id: section, raw, value, tree, way });
}

interface Name {
  readonly section: string;
  readonly id: string;
}

function readEntry(work: Work, tree: Tree, { section, id }: Name, schema: z.ZodType, raw: unknown): void {
  const scope = work.layout.idsAreUniqueIn === "folder" ? id : `${section}/${id}`;
  const first = work.known.get(scope);
  if (first) {
    reportSecond(work, tree, { section, id }, first);
    return;
  }
  const way = [section, id];
  reportId(work, tree, way, id);
  const entry = { section, id, raw, value: entryValue(work, tree, way, schema, raw), tree, way };
  work.known.set(scope, entry);
  work.entries.push(entry);
}

function entryValue(work: Work, tree: Tree, way: readonly string[], schema: z.ZodType, raw: unknown): unknown {
  if (!isMap(raw)) {
    reportShape(work, tree, way, raw);
    return undefined;
  }
  const { value, diagnostics } = checkValue(schema, raw, tree, way, way.slice(1));
  work.diagnostics.push(...diagnostics);
  return value;
}

function reportSecond(work: Work, tree: Tree, { section, id }: Name, first: ReadEntry): void {
  const label = { vi: "mục thứ nhất", en: "the first entry" };
  const related = [{ at: keyPlace(first.tree, first.way), label }];
  work.diagnostics.push(diagnostic(duplicateId, keyPlace(tree, [section, id]), { id }, { related, elements: [id] }));
}

function reportId(work: Work, tree: Tree, way: readonly string[], id: string): void {
  const isReserved = work.layout.idsAreUniqueIn === "folder" && Object.hasOwn(work.layout.single, id);
  if (isReserved) work.diagnostics.push(diagnostic(reservedId, keyPlace(tree, way), { id }));
  const pattern = own(work.layout.idPatterns ?? {}, String(way[0]));
  if (id.length <= slugMaximumLength && (pattern ?? slugPattern).test(id)) return;
  const { key, value } = tree.find(way);
  if (tree.isFaulty(key ?? value)) return;
  const suggestions = pattern ? [] : [fold(id).slice(0, slugMaximumLength)].filter((slug) => slug !== "");
  work.diagnostics.push(diagnostic(invalidId, tree.placeOf(key ?? value), { id: excerpt(id) }, { suggestions }));
}
