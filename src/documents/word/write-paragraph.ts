import { LeaderType, Paragraph, TabStopType } from "docx";
import type { ParagraphPiece } from "./piece.ts";
import { paragraphChildren } from "./write-spans.ts";

/** A paragraph of Word. `keepsNext` goes before what the piece says. */
export function writeParagraph(piece: ParagraphPiece, keepsNext = piece.keepsNext): Paragraph {
  const { look, list, startsPage, tabTo, inset } = piece;
  return new Paragraph({
    style: look,
    children: paragraphChildren(piece),
    ...(list && { numbering: numberingOf(list) }),
    ...(keepsNext !== undefined && { keepNext: keepsNext }),
    ...(startsPage && { pageBreakBefore: true }),
    ...(inset !== undefined && { indent: { left: inset, right: inset } }),
    ...(tabTo !== undefined && {
      tabStops: [{ type: TabStopType.RIGHT, position: tabTo, leader: LeaderType.DOT }],
    }),
  });
}

function numberingOf({ name, level, instance }: NonNullable<ParagraphPiece["list"]>) {
  return { reference: name, level, custom: true, ...(instance !== undefined && { instance }) };
}
