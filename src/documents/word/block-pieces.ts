import type { DocumentBlock, DocumentChapter } from "../../domain/page.ts";
import { letters } from "../html/words.ts";
import { anchorOf } from "../numbering.ts";
import { figurePieces } from "./figure-pieces.ts";
import { findingPieces } from "./finding-pieces.ts";
import { keyFigures } from "./key-figures.ts";
import type { WidthOf } from "./measure.ts";
import type { ParagraphPiece, Piece } from "./piece.ts";
import { sourceBookmark } from "./places.ts";
import { scorePieces } from "./score-pieces.ts";
import { type Setting, said, spansOf } from "./spans.ts";
import { type Laid, tablePieces } from "./table-pieces.ts";
import { wordWords } from "./words.ts";

/** What counts on through a document while its blocks are laid out. */
export interface Counts {
  /** A number of its own for every list that counts. */
  readonly nextList: () => number;
  readonly widthOf: WidthOf;
}

/** The blocks of a chapter as pieces. */
export function blockPieces(setting: Setting, chapter: DocumentChapter, counts: Counts): readonly Laid[] {
  const headings = chapter.blocks.filter(({ kind }) => kind === "heading");
  const isLettered = chapter.number !== "" && headings.length > 1;
  return chapter.blocks.map((block) => {
    const at = isLettered && block.kind === "heading" ? headings.indexOf(block) : undefined;
    const letter = at === undefined ? "" : `${letters[setting.language].charAt(at) || at + 1}) `;
    return laid(setting, block, { chapter, letter, counts });
  });
}

interface Around {
  readonly chapter: DocumentChapter;
  readonly letter: string;
  readonly counts: Counts;
}

function laid(setting: Setting, block: DocumentBlock, { chapter, letter, counts }: Around): Laid {
  const upright = (pieces: readonly Piece[]): Laid => ({ sideways: false, pieces });
  switch (block.kind) {
    case "heading":
      return upright([paragraph("Part", said(`${letter}${block.text}`))]);
    case "paragraph":
      return upright([paragraph("Normal", spansOf(setting, block.text))]);
    case "callout":
      return upright([calloutPiece(setting, block)]);
    case "list":
      return upright(listPieces(setting, block, counts));
    case "figures":
      return upright(keyFigures(setting, block.items));
    case "table":
      return tablePieces(setting, counts.widthOf, block, anchorOf(chapter, block));
    case "figure":
      return figurePieces(setting, block, anchorOf(chapter, block));
    case "findings":
      return upright(findingPieces(setting, block.items));
    case "scores":
      return upright(scorePieces(setting, block.items));
    case "sources":
      return upright(sourcePieces(setting, block));
    default:
      return block satisfies never;
  }
}

function paragraph(look: ParagraphPiece["look"], spans: ParagraphPiece["spans"]): ParagraphPiece {
  return { kind: "paragraph", look, spans };
}

function calloutPiece(setting: Setting, { tone, text }: Extract<DocumentBlock, { kind: "callout" }>): ParagraphPiece {
  const name = said(`${wordWords[tone][setting.language]} `, { strong: true });
  return paragraph(tone === "warning" ? "Warning" : "Callout", [...name, ...spansOf(setting, text)]);
}

function listPieces(
  setting: Setting,
  { ordered, items }: Extract<DocumentBlock, { kind: "list" }>,
  counts: Counts,
): readonly ParagraphPiece[] {
  const list = ordered ? { name: "steps", level: 0, instance: counts.nextList() } : { name: "bullets", level: 0 };
  return items.map((item) => ({ ...paragraph("ListParagraph", spansOf(setting, item)), list }));
}

function sourcePieces(
  setting: Setting,
  { items }: Extract<DocumentBlock, { kind: "sources" }>,
): readonly ParagraphPiece[] {
  return items.map(({ number, text }) => ({
    ...paragraph("Source", [...said(`[${number}]`), { text: "\t" }, ...spansOf(setting, text)]),
    place: { name: sourceBookmark(number), spans: 1 },
  }));
}
