import { statusNames } from "../../domain/page.ts";
import type { Status } from "../../domain/provenance.ts";
import type { Words } from "../../domain/text.ts";
import { escaped } from "../markdown.ts";
import type { HandbookContent } from "./content.ts";
import { sourcePlace, way } from "./links.ts";
import type { Reference } from "./relations.ts";
import { code, link, plain, together } from "./writing.ts";

/** Where a thing comes from and how sure it is. */
interface Sourced {
  readonly source?: readonly string[] | undefined;
  readonly status?: Status | undefined;
  readonly note?: string | undefined;
}

/** Links to places of the handbook, from a page. */
export function references(
  places: readonly Reference[] | undefined,
  from: string,
  { spoken }: HandbookContent,
): readonly string[] {
  return (places ?? []).map(({ label, target }) => link(together(label, spoken), way(from, target)));
}

/** A source as a link to its place, by its title; its id where the library lacks it. */
export function sourceLink(id: string, from: string, { sources, spoken }: HandbookContent): string {
  const source = sources.get(id);
  return source ? link(escaped(plain(source.title, spoken)), way(from, sourcePlace(id))) : code(id);
}

/** The facts of provenance, as rows of label and value. */
export function provenance(
  { source, status, note }: Sourced,
  from: string,
  content: HandbookContent,
  words: { readonly source: Words; readonly status: Words; readonly note: Words },
): readonly (readonly [string, string])[] {
  const { spoken } = content;
  return [
    [together(words.source, spoken), (source ?? []).map((id) => sourceLink(id, from, content)).join("; ")],
    [together(words.status, spoken), status ? together(statusNames[status], spoken) : ""],
    [together(words.note, spoken), note ? escaped(note) : ""],
  ];
}
