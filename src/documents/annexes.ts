import type { DocumentChapter } from "../domain/page.ts";

/** The place of the chapter with the annexes, before which a document is signed; the number of chapters where it has none. */
export function annexesAt(chapters: readonly DocumentChapter[]): number {
  const found = chapters.findIndex(({ number, chapters: below }) => number === "" && below.length > 0);
  return found < 0 ? chapters.length : found;
}
