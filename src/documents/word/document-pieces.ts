import type { DocumentChapter, DocumentContent } from "../../domain/page.ts";
import { annexesAt } from "../annexes.ts";
import { chapterPieces } from "./chapter-pieces.ts";
import { compacted } from "./compact.ts";
import { contentsPieces } from "./contents-pieces.ts";
import { frontPieces } from "./front-pieces.ts";
import type { HeadingLists } from "./heading-lists.ts";
import type { WidthOf } from "./measure.ts";
import { officialFoot } from "./official-pieces.ts";
import type { ParagraphPiece, Piece, Sheet } from "./piece.ts";
import { sheetsOf } from "./sheets.ts";
import { type Setting, spansOf } from "./spans.ts";
import type { Laid } from "./table-pieces.ts";

/** A document as sheets of pieces: head, contents, chapters, signature before the annexes, colophon. */
export function documentSheets(
  setting: Setting,
  content: DocumentContent,
  lists: HeadingLists,
  widthOf: WidthOf,
): readonly Sheet[] {
  const { chapters, official, compact } = content;
  let counted = 0;
  const counts = { widthOf, nextList: () => counted++ };
  const laidOf = (chapter: DocumentChapter): readonly Laid[] => chapterPieces(setting, lists, counts, chapter);
  const end = annexesAt(chapters);
  const body = chapters.slice(0, end).flatMap(laidOf);
  const annexes = chapters.slice(end).flatMap(laidOf);
  const sheets = sheetsOf([
    upright(frontPieces(setting, content, widthOf)),
    ...(compact ? [] : [upright(contentsPieces(setting, content))]),
    ...(compact ? body : onNewPage(body)),
    upright(official ? officialFoot(setting, official) : []),
    ...onNewPage(annexes),
    // On the last page, whichever way it lies.
    { sideways: annexes.at(-1)?.sideways ?? false, pieces: colophonPieces(setting, content) },
  ]);
  return compact ? compacted(sheets) : sheets;
}

function upright(pieces: readonly Piece[]): Laid {
  return { sideways: false, pieces };
}

function onNewPage([first, ...rest]: readonly Laid[]): readonly Laid[] {
  if (!first) return [];
  const [heading, ...others] = first.pieces;
  if (heading?.kind !== "paragraph") return [first, ...rest];
  return [{ ...first, pieces: [{ ...heading, startsPage: true }, ...others] }, ...rest];
}

function colophonPieces(setting: Setting, { colophon }: DocumentContent): readonly ParagraphPiece[] {
  return colophon.map((line, index) => ({
    kind: "paragraph",
    look: index === 0 ? "ColophonFirst" : "Colophon",
    spans: spansOf(setting, line),
    keepsNext: index < colophon.length - 1,
  }));
}
