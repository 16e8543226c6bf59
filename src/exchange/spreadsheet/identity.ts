import { fold } from "../../domain/folding.ts";
import { slugPattern } from "../../domain/id.ts";
import { kindOfSection, type Section } from "../../domain/kind.ts";
import type { Words } from "../../domain/text.ts";
import type { Told } from "./cell-words.ts";
import type { TableSection } from "./columns.ts";
import { valueAt } from "./entry-value.ts";
import type { NameIndex } from "./names.ts";
import { newId, slugOf } from "./new-id.ts";
import { rowWords } from "./row-words.ts";

/** An entry that the model has, or that a row before made. */
export interface KnownEntry {
  readonly id: string;
  readonly section: Section;
  /** As the schema reads it; nothing of an entry that is only about to be made. */
  readonly entry: unknown;
  readonly code: string;
}

/** The entries known so far, in the ways in which rows name them. */
export interface KnownEntries {
  readonly byId: Map<string, KnownEntry>;
  /** By section and code. */
  readonly byCode: Map<string, KnownEntry>;
  /** Links by both ends. */
  readonly byEnds: Map<string, KnownEntry[]>;
}

/** What tells which entry a row is about. */
export interface RowIdentity {
  readonly section: TableSection;
  readonly id: string | undefined;
  readonly code: string;
  readonly name: string;
  /** Of a link, by id. */
  readonly ends?: readonly [from: string, to: string];
}

/** The entry that a row is about, a new one with the id it gets, or why nobody can tell. */
export type Identified =
  | { readonly known: KnownEntry; readonly isByName?: true }
  | { readonly made: string }
  | { readonly refused: Told };

/** Finds the entry of a row: by its id, its code, its ends, its name; else makes an id for a new one. */
export function identify(
  row: RowIdentity,
  known: KnownEntries,
  names: NameIndex,
  titleOf: (section: Section) => Words,
): Identified {
  if (row.id !== undefined) return byId(row.id, row.section, known, titleOf);
  const coded = row.code === "" ? undefined : known.byCode.get(keyOf(row.section, row.code));
  if (coded) return { known: coded };
  return byEnds(row, known) ?? byName(row, known, names) ?? fresh(row, known);
}

/** The key of an entry among those with a code, or with two ends. */
export function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function byId(id: string, section: Section, known: KnownEntries, titleOf: (section: Section) => Words): Identified {
  const found = known.byId.get(id);
  if (found)
    return found.section === section ? { known: found } : { refused: rowWords.idOfOther(id, titleOf(found.section)) };
  return slugPattern.test(id) && id.length <= 80 && id !== "province"
    ? { made: id }
    : { refused: rowWords.wrongId(id) };
}

function byEnds({ section, ends, name }: RowIdentity, { byEnds }: KnownEntries): Identified | undefined {
  if (!ends) return undefined;
  const found = byEnds.get(keyOf(section, ...ends)) ?? [];
  const named = found.filter(
    ({ entry }) => name !== "" && fold(String(valueAt(entry, ["name", "vi"]) ?? "")) === fold(name),
  );
  const [first, second] = named.length > 0 ? named : name === "" ? found : [];
  if (second)
    return {
      refused: rowWords.ambiguous(
        ends.join(" → "),
        found.map(({ id }) => ({ id, target: "link", names: [ends.join(" → ")] })),
      ),
    };
  return first && { known: first };
}

function byName(
  { section, name, code, ends }: RowIdentity,
  { byId }: KnownEntries,
  names: NameIndex,
): Identified | undefined {
  if (name === "" || ends) return undefined;
  const read = names.meaning(name, [kindOfSection[section]]);
  if ("unknown" in read) return undefined;
  const things = "id" in read ? [read.id] : read.ambiguous.map(({ id }) => id);
  // Of two procedures of one name, another code makes another procedure.
  if (things.every((id) => code !== "" && byId.get(id)?.code)) return undefined;
  if ("ambiguous" in read) return { refused: rowWords.ambiguous(name, read.ambiguous) };
  const found = byId.get(read.id);
  return found && { known: found, isByName: true };
}

function fresh({ section, code, name, ends }: RowIdentity, { byId }: KnownEntries): Identified {
  if (name === "" && code === "" && !ends) return { refused: rowWords.noIdentity() };
  const words = name || (ends ? ends.map(slugOf).join("-") : code);
  return { made: newId(words, code, kindOfSection[section], new Set(byId.keys())) };
}
