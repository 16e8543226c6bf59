import type { ChapterCard } from "../domain/document-card.ts";
import type { DocumentBlock, DocumentChapter } from "../domain/page.ts";
import type { Language } from "../domain/text.ts";
import { chapterNumber } from "./telling/chapter-numbers.ts";

/** A chapter that a document can have: its card, and how its blocks are written from what the document tells. */
export interface ChapterPart<T> {
  readonly card: ChapterCard;
  /** Pure: the same telling gives the same blocks. */
  readonly blocks: (telling: T) => readonly DocumentBlock[];
}

/** A chapter before it is numbered. */
export interface ChapterDraft {
  /** Its name in the document: links lead to it, and a province leaves it out, adds to it or replaces it by it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
  readonly chapters: readonly ChapterDraft[];
  /** Stands without a number: a summary, how to read the document. */
  readonly unnumbered?: boolean;
  /** Its chapters are annexes, counted for themselves. */
  readonly annexes?: boolean;
}

/** What a province has decided on the chapters of a document, in the language that is told. */
export interface ChapterChoices {
  /** Ids of the chapters that are left out, with what stands below them. */
  readonly without: ReadonlySet<string>;
  /** The blocks of a chapter from those that khung wrote: the province's own are added, or stand in their place. */
  readonly changed: (chapter: ChapterDraft) => readonly DocumentBlock[];
}

/** Every chapter as khung writes it. */
export const everyChapter: ChapterChoices = { without: new Set(), changed: ({ blocks }) => blocks };

/** A part of a document as a draft, under its card's name. */
export function draftOf<T extends { readonly language: Language }>(
  { card, blocks }: ChapterPart<T>,
  telling: T,
): ChapterDraft {
  return { id: card.id, title: card.name[telling.language], blocks: blocks(telling), chapters: [] };
}

/** Chapters with their numbers; those that are left out leave no hole. */
export function composed(
  drafts: readonly ChapterDraft[],
  language: Language,
  choices: ChapterChoices,
  above: readonly number[] = [],
): readonly DocumentChapter[] {
  let counted = 0;
  return drafts
    .filter(({ id }) => !choices.without.has(id))
    .map((draft) => {
      const { id, title, chapters, unnumbered, annexes } = draft;
      if (!unnumbered && !annexes) counted += 1;
      const way = [...above, annexes ? 0 : counted];
      return {
        id,
        number: unnumbered ? "" : chapterNumber(language, way),
        title,
        blocks: choices.changed(draft),
        chapters: composed(chapters, language, choices, way),
      };
    });
}
