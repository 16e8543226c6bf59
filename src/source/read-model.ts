import type { Diagnostic } from "../domain/diagnostic.ts";
import { type Kind, kindOfSection, type Section, sections } from "../domain/kind.ts";
import { type ElementOf, entrySchemas, type Model } from "../domain/model.ts";
import type { Locate } from "../domain/place.ts";
import { type Province, provinceSchema } from "../domain/province.ts";
import { type Text, textSchema } from "../domain/text.ts";
import { locateIn } from "./locate.ts";
import { type Layout, type ReadEntry, readSections, type SectionsReading } from "./read-sections.ts";
import { inOrder, type SourceFile } from "./source-file.ts";

/** What is known of an id that a file declares. */
export interface Declaration {
  readonly kind: Kind;
  readonly name?: Text;
}

/** An entry as the author wrote it, before it was read by its schema: where references are looked for. */
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
export function readModel(files: readonly SourceFile[]): ModelReading {
  const reading = readSections(files, layout);
  const byId = new Map(reading.entries.map((entry) => [entry.id, entry]));
  const header = reading.singles.get("province");
  const entryOf = (element: string) => (element === "province" ? header : byId.get(element));
  const texts = new Map(reading.trees.map(({ file, text }) => [file, text]));
  return {
    model: modelOf(reading, header),
    diagnostics: reading.diagnostics,
    locate: locateIn(entryOf, header?.tree.file ?? inOrder(files)[0]?.path ?? ""),
    declared: declarations(reading),
    written: writtenEntries(reading, header),
    isFaulty: (element, path) => isFaulty(entryOf(element), path),
    rawText: (file) => texts.get(file),
  };
}

function modelOf({ entries }: SectionsReading, header: ReadEntry | undefined): Model | undefined {
  if (!header?.value) return undefined;
  const elements = Object.fromEntries(sections.map((section) => [section, [] as unknown[]]));
  for (const { section, id, value } of entries)
    if (isRecord(value)) elements[section]?.push({ ...value, id, type: kindOf(section) });
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
  for (const { section, id, raw } of [...entries, ...lost.map((one) => ({ ...one, raw: undefined }))]) {
    const kind = kindOf(section);
    const name = nameOf(raw);
    if (kind && !found.has(id)) found.set(id, name ? { kind, name } : { kind });
  }
  return found;
}

function nameOf(raw: unknown): Text | undefined {
  const name = isRecord(raw) ? (raw["name"] ?? raw["title"]) : undefined;
  if (typeof name === "string") return name.trim() ? { vi: name.trim() } : undefined;
  return isRecord(name) ? textSchema.safeParse(name).data : undefined;
}

function writtenEntries({ entries }: SectionsReading, header: ReadEntry | undefined): readonly WrittenEntry[] {
  const written = entries.flatMap(({ section, id, raw }) => {
    const kind = kindOf(section);
    return kind ? [{ element: id, kind, value: raw }] : [];
  });
  return header ? [{ element: "province", kind: "province", value: header.raw }, ...written] : written;
}

function isFaulty(entry: ReadEntry | undefined, path: readonly (string | number)[]): boolean {
  if (!entry) return false;
  const { key, value } = entry.tree.find([...entry.way, ...path]);
  return entry.tree.isFaulty({ from: (key ?? value).from, to: value.to });
}
