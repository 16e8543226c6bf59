import type { DocumentContent } from "../../domain/page.ts";
import { roomOf } from "./geometry.ts";
import { balancedInset, type WidthOf } from "./measure.ts";
import { officialHead } from "./official-pieces.ts";
import type { ParagraphPiece, Piece } from "./piece.ts";
import { type Setting, said } from "./spans.ts";
import { wordWords } from "./words.ts";

/** What stands before the first chapter: who issues the document, its title and date, on a page of their own unless it is compact. */
export function frontPieces(setting: Setting, content: DocumentContent, widthOf: WidthOf): readonly Piece[] {
  const { official, issuer, title, subtitle, date, compact } = content;
  const dated = `${wordWords.asOf[setting.language]} ${date}`;
  return [
    ...(official ? officialHead(setting, official, widthOf) : [paragraph("Issuer", issuer)]),
    ...(compact ? [] : [paragraph("CoverSpace", "")]),
    balanced(widthOf, paragraph("Title", title)),
    ...(subtitle === "" ? [] : [balanced(widthOf, paragraph("Subtitle", subtitle))]),
    ...(date === "" || compact ? [] : [paragraph("CoverDate", dated)]),
  ];
}

function balanced(widthOf: WidthOf, piece: ParagraphPiece): ParagraphPiece {
  return { ...piece, inset: balancedInset(widthOf, piece, roomOf(false).width) };
}

function paragraph(look: ParagraphPiece["look"], text: string): ParagraphPiece {
  return { kind: "paragraph", look, spans: text === "" ? [] : said(text) };
}
