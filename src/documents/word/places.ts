import type { DocumentContent } from "../../domain/page.ts";
import { type Numbered, numbered } from "../numbering.ts";

/** Where a link may lead within a document: each thing with its bookmark. */
export interface Places {
  /** What a reference names by its number, with its bookmark; nothing where nothing carries the id. */
  readonly named: (id: string) => { readonly numbered: Numbered; readonly bookmark: string } | undefined;
  /** The bookmark that a link leads to; nothing where nothing carries the id. */
  readonly bookmark: (id: string) => string | undefined;
  readonly numbering: ReadonlyMap<string, Numbered>;
}

/** The places of a document. Bookmarks are numbered in its order, as names of Word may be 40 letters, digits and `_`. */
export function placesOf(content: DocumentContent): Places {
  const numbering = numbered(content);
  const names = new Map([...new Set(numbering.values())].map((one, index) => [one, bookmarkName(index)]));
  const named: Places["named"] = (id) => {
    const found = numbering.get(id);
    const bookmark = found && names.get(found);
    return found && bookmark !== undefined ? { numbered: found, bookmark } : undefined;
  };
  const sources = new Set(sourceNumbers(content));
  const sourceOf = (id: string): string | undefined => {
    const number = Number(/^source-(\d+)$/.exec(id)?.[1] ?? Number.NaN);
    return sources.has(number) ? sourceBookmark(number) : undefined;
  };
  return { numbering, named, bookmark: (id) => named(id)?.bookmark ?? sourceOf(id) };
}

/** The bookmark of a source by its number. */
export function sourceBookmark(number: number): string {
  return `_Source${number}`;
}

function bookmarkName(index: number): string {
  return `_Ref${String(index + 1).padStart(6, "0")}`;
}

function sourceNumbers({ chapters }: Pick<DocumentContent, "chapters">): readonly number[] {
  return chapters.flatMap((chapter) => [
    ...chapter.blocks.flatMap((block) => (block.kind === "sources" ? block.items.map(({ number }) => number) : [])),
    ...sourceNumbers(chapter),
  ]);
}
