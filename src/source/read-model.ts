import type { Diagnostic } from "../domain/diagnostic.ts";
import { type Kind, kindOfSection, type Section, sections } from "../domain/kind.ts";
import { type ElementOf, entrySchemas, type Model } from "../domain/model.ts";
import type { Locate, Place } from "../domain/place.ts";
import { type Province, provinceSchema } from "../domain/province.ts";
import { type Text, textSchema } from "../domain/text.ts";
import { locateIn, type Standing } from "./locate.ts";
import { type Layout, type ReadEntry, type Remember, readSections, type SectionsReading } from "./read-sections.ts";
import { inOrder, type SourceFile } from "./source-file.ts";

/** What is known of an id that a file declares. */
export interface Declaration {
  readonly kind: Kind;
  readonly name?: Text;
}

/**
 * An entry in which references are looked for: as the author wrote it, where something of it could not be read by its
 * schema; else as it was read, which has all references of what was written.
 */
export interface WrittenEntry {
  /** The id of the element, or `"province"`. */
  readonly element: string;
  readonly kind: Kind | "province";
  readonly value: unknown;
}

/** What a folder of files says of a province, and how to find the places of it. */
export interface ModelReading {
  /** Nothing where no file has a header that can be used. */
  readonly model: Model | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
  /** Every id that a file declares, also of entries that were left out for their faults. */
  readonly declared: ReadonlyMap<string, Declaration>;
  /** Every entry as written, and the header: also those left out. */
  readonly written: readonly WrittenEntry[];
  /** Whether something at a place was reported while reading: what follows from it is not said again. */
  readonly isFaulty: (element: string, path: readonly (string | number)[]) => boolean;
  /** Where the whole entry of an element stands, from its key to its last value; the header is `province`. */
  readonly extentOf: (element: string) => Place | undefined;
  /** The text of a file as it was read, for code frames. */
  readonly rawText: (file: string) => string | undefined;
}

const layout: Layout = {
  entries: entrySchemas,
  single: { province: provinceSchema },
  required: "province",
  idsAreUniqueIn: "folder",
};

/**
 * Reads the files of a province into one model. All faults of all files are reported; nothing throws. Entries keep what
 * is right of them: a field with a fault is left out, an entry goes only when a required field is at fault.
 */
export function readModel(files: readonly SourceFile[], remember?: Remember): ModelReading {
  const reading = readSections(files, layout, remember);
  const header = reading.singles.get("province");
  const aboveOf = aboveEach(reading);
  const entryOf = (element: string): Standing | undefined => {
    const above = aboveOf.get(element);
    return above && { tree: above.tree, way: [...above.way, element] };
  };
  const texts = new Map(reading.trees.map(({ file, text }) => [file, text]));
  return {
    model: modelOf(reading, header),
    diagnostics: reading.diagnostics,
    locate: locateIn(entryOf, header?.tree.file ?? inOrder(files)[0]?.path ?? ""),
    declared: declarations(reading),
    written: writtenEntries(reading, header),
    isFaulty: (element, path) => isFaulty(entryOf(element), path),
    extentOf: (element) => extentOf(entryOf(element)),
    rawText: (file) => texts.get(file),
  };
}

/** What each entry stands in, by its id: one section of a file for all its entries. The header is at the file's root. */
function aboveEach({ singles, entries }: SectionsReading): ReadonlyMap<string, Standing> {
  const aboveOf = new Map<string, Standing>();
  let last: ReadEntry | undefined;
  let above: Standing | undefined;
  for (const entry of entries) {
    const { id, tree, section } = entry;
    if (!above || last?.tree !== tree || last.section !== section) above = { tree, way: [section] };
    aboveOf.set(id, above);
    last = entry;
  }
  for (const { id, tree } of singles.values()) aboveOf.set(id, { tree, way: [] });
  return aboveOf;
}

function modelOf({ entries }: SectionsReading, header: ReadEntry | undefined): Model | undefined {
  if (!header?.value) return undefined;
  const elements = Object.fromEntries(sections.map((section) => [section, [] as unknown[]]));
  // The value was made for this entry alone: to add to it spares a copy of every element.
  for (const { section, id, value } of entries)
    if (isRecord(value)) elements[section]?.push(Object.assign(value, { id, type: kindOf(section) }));
  // The schemas of the layout gave these values; TypeScript cannot follow a section through the table.
  return { province: header.value as Province, elements: elements as unknown as Elements };
}

type Elements = { readonly [S in Section]: readonly ElementOf<(typeof kindOfSection)[S]>[] };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function kindOf(section: string): Kind | undefined {
  return Object.hasOwn(kindOfSection, section) ? kindOfSection[section as Section] : undefined;
}

function declarations({ entries, lost }: SectionsReading): ReadonlyMap<string, Declaration> {
  const found = new Map<string, Declaration>();
  const declare = (section: string, id: string, name: Text | undefined): void => {
    const kind = kindOf(section);
    if (kind && !found.has(id)) found.set(id, name ? { kind, name } : { kind });
  };
  for (const entry of entries) declare(entry.section, entry.id, nameOf(entry));
  for (const { section, id } of lost) declare(section, id, undefined);
  return found;
}

function nameOf(entry: ReadEntry): Text | undefined {
  const written = writtenIn(entry);
  const name = isRecord(written) ? (written["name"] ?? written["title"]) : undefined;
  // Of a whole entry the schema has read the name; of another there may be one all the same.
  return entry.isWhole ? (name as Text | undefined) : textSchema.safeParse(name).data;
}

function writtenIn({ isWhole, value, raw }: ReadEntry): unknown {
  return isWhole ? value : raw;
}

function writtenEntries({ entries }: SectionsReading, header: ReadEntry | undefined): readonly WrittenEntry[] {
  const written = entries.flatMap((entry) => {
    const kind = kindOf(entry.section);
    return kind ? [{ element: entry.id, kind, value: writtenIn(entry) }] : [];
  });
  return header ? [{ element: "province", kind: "province", value: header.raw }, ...written] : written;
}

function isFaulty(entry: Standing | undefined, path: readonly (string | number)[]): boolean {
  if (!entry) return false;
  const { key, value } = entry.tree.find([...entry.way, ...path]);
  return entry.tree.isFaulty({ from: (key ?? value).from, to: value.to });
}

function extentOf(entry: Standing | undefined): Place | undefined {
  if (!entry) return undefined;
  const { key, value } = entry.tree.find(entry.way);
  return entry.tree.placeOf({ from: (key ?? value).from, to: value.to });
}
