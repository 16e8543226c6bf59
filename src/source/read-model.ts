import type { Diagnostic } from "../domain/diagnostic.ts";
import { type Kind, kindOfSection, type Section, sections } from "../domain/kind.ts";
import { type ElementOf, entrySchemas, type Model } from "../domain/model.ts";
import type { Locate, Place } from "../domain/place.ts";
import { type Province, provinceSchema } from "../domain/province.ts";
import { type Text, textSchema } from "../domain/text.ts";
import type { Joined } from "./joined.ts";
import { locateIn, type Standing } from "./locate.ts";
import { type ReadEntry, standingIn, standingOf } from "./read-entry.ts";
import { type FilePart, type Layout, type Remember, readSections, type SectionsReading } from "./read-sections.ts";
import { inOrder, type SourceFile } from "./source-file.ts";
import type { ReadText } from "./tree.ts";

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
  /** The kind of thing that an id is declared as. */
  readonly kindOf: (id: string) => Kind | undefined;
  /** The header as written, where there is one. */
  readonly header: unknown;
  /**
   * The header as written, then the entries: also those left out. Of entries of which nothing had to be left out, only those
   * that are asked for, where they are given.
   */
  readonly written: (asked?: ReadonlySet<string>) => readonly WrittenEntry[];
  /** Whether something at a place was reported while reading: what follows from it is not said again. */
  readonly isFaulty: (element: string, path: readonly (string | number)[]) => boolean;
  /** The text in which an entry, or the header, stands. */
  readonly sourceOf: (element: string) => ReadText | undefined;
  /** Where the whole entry of an element stands, from its key to its last value; the header is `province`. */
  readonly extentOf: (element: string) => Place | undefined;
  /** The text of a file as it was read, for code frames. */
  readonly rawText: (file: string) => string | undefined;
  /** The files, merged: what the next reading of the folder begins with. */
  readonly sections: SectionsReading;
}

const layout: Layout = {
  entries: entrySchemas,
  single: { province: provinceSchema },
  required: "province",
  idsAreUniqueIn: "folder",
  keepsRaw: false,
};

/**
 * Reads the files of a province into one model. All faults of all files are reported; nothing throws. Entries keep what
 * is right of them: a field with a fault is left out, an entry goes only when a required field is at fault. With what was
 * read of the folder before, sections in which no file has changed have the same lists of elements.
 */
export function readModel(files: readonly SourceFile[], remember?: Remember, before?: ModelReading): ModelReading {
  const reading = readSections(files, layout, remember, before?.sections);
  const header = reading.singles.get("province");
  const entryOf = (element: string): Standing | undefined =>
    element === "province" && header ? standingOf(header) : standingIn(reading.known, element);
  const texts = new Map(reading.trees.map((tree) => [tree.file, tree]));
  let declared: ModelReading["declared"] | undefined;
  return {
    model: modelOf(reading, header, before),
    diagnostics: reading.diagnostics,
    locate: locateIn(entryOf, header?.tree.file ?? inOrder(files)[0]?.path ?? ""),
    get declared() {
      declared ??= declarations(reading);
      return declared;
    },
    kindOf: (id) => declaredKind(reading, id),
    header: header?.raw,
    written: (asked) => writtenEntries(reading, header, asked),
    isFaulty: (element, path) => isFaulty(entryOf(element), path),
    sourceOf: (element) => (element === "province" && header ? header : reading.known.get(element))?.tree,
    extentOf: (element) => extentOf(entryOf(element)),
    rawText: (file) => texts.get(file)?.text,
    sections: reading,
  };
}

function modelOf(
  reading: SectionsReading,
  header: ReadEntry | undefined,
  before: ModelReading | undefined,
): Model | undefined {
  if (!header?.value) return undefined;
  const known = before?.model?.elements;
  const changed = known && changedSections(reading.joined, before.sections.joined);
  const fresh = freshElements(reading, changed);
  const elements = changed ? { ...known, ...fresh } : fresh;
  // The schemas of the layout gave these values; TypeScript cannot follow a section through the table.
  return { province: header.value as Province, elements: elements as unknown as Elements };
}

/** The elements of sections, or of all. */
function freshElements({ entries }: SectionsReading, some: ReadonlySet<string> = new Set(sections)) {
  const elements: Record<string, unknown[]> = {};
  for (const section of some) elements[section] = [];
  for (const { section, id, value } of entries) {
    const list = elements[section];
    if (!list || !isRecord(value)) continue;
    // The value was made for this entry alone: to add to it spares a copy of every element.
    value["id"] = id;
    value["type"] = kindOf(section);
    list.push(value);
  }
  return elements;
}

/** The sections that stand in files which are others than before; nothing where nobody knows. */
function changedSections(
  now: Joined<FilePart> | undefined,
  before: Joined<FilePart> | undefined,
): ReadonlySet<string> | undefined {
  if (!now || !before) return undefined;
  const [fresh, old] = [new Set(now.parts), new Set(before.parts)];
  const changed = [...now.parts.filter((part) => !old.has(part)), ...before.parts.filter((part) => !fresh.has(part))];
  return new Set(changed.flatMap(({ entries }) => entries.map(({ section }) => section)));
}

type Elements = { readonly [S in Section]: readonly ElementOf<(typeof kindOfSection)[S]>[] };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function kindOf(section: string): Kind | undefined {
  return Object.hasOwn(kindOfSection, section) ? kindOfSection[section as Section] : undefined;
}

function declaredKind({ known, lost }: SectionsReading, id: string): Kind | undefined {
  const entry = known.get(id) ?? lost.find((one) => one.id === id);
  return entry && kindOf(entry.section);
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

function writtenEntries(
  { entries }: SectionsReading,
  header: ReadEntry | undefined,
  asked: ReadonlySet<string> | undefined,
): readonly WrittenEntry[] {
  const written: WrittenEntry[] = [];
  if (header) written.push({ element: "province", kind: "province", value: header.raw });
  for (const entry of entries) {
    if (asked && entry.isWhole && !asked.has(entry.id)) continue;
    const kind = kindOf(entry.section);
    if (kind) written.push({ element: entry.id, kind, value: writtenIn(entry) });
  }
  return written;
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
