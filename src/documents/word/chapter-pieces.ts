import type { DocumentChapter } from "../../domain/page.ts";
import { blockPieces, type Counts } from "./block-pieces.ts";
import type { HeadingLists } from "./heading-lists.ts";
import type { ParagraphPiece } from "./piece.ts";
import { type Setting, said } from "./spans.ts";
import type { Laid } from "./table-pieces.ts";

const headings = ["Heading1", "Heading2", "Heading3"] as const;

/** A chapter with all that stands below it. */
export function chapterPieces(
  setting: Setting,
  lists: HeadingLists,
  counts: Counts,
  chapter: DocumentChapter,
  depth = 0,
): readonly Laid[] {
  return [
    { sideways: false, pieces: [headingOf(setting, lists, chapter, depth)] },
    ...blockPieces(setting, chapter, counts),
    ...chapter.chapters.flatMap((inner) => chapterPieces(setting, lists, counts, inner, depth + 1)),
  ];
}

/** A heading with its number: by its list, or, where the list would count otherwise, as text. */
function headingOf(setting: Setting, lists: HeadingLists, chapter: DocumentChapter, depth: number): ParagraphPiece {
  const { id, number, title } = chapter;
  const list = lists.placeOf(chapter);
  const bookmark = setting.places.bookmark(id);
  return {
    kind: "paragraph",
    look: headings[Math.min(depth, 2)] ?? "Heading3",
    spans: said(list || number === "" ? title : `${number}. ${title}`),
    ...(list && { list }),
    ...(bookmark !== undefined && { place: { name: bookmark } }),
  };
}
