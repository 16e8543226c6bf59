import type { OfficialForm } from "../../domain/page.ts";
import { cellPadding } from "./column-widths.ts";
import { roomOf } from "./geometry.ts";
import { balancedInset, type WidthOf } from "./measure.ts";
import type { CellPiece, ParagraphPiece, Piece } from "./piece.ts";
import { type Setting, said } from "./spans.ts";
import { wordWords } from "./words.ts";

/** Of the page that the issuer takes; the name of the state is longer. */
const leftShare = 0.42;

/** The head of an official document: its issuer on the left, the name of the state on the right, number and date below. */
export function officialHead({ language }: Setting, form: OfficialForm, widthOf: WidthOf): readonly Piece[] {
  const { above, issuer, number, place } = form;
  const words = (key: keyof typeof wordWords): string => wordWords[key][language];
  const room = roomOf(false).width * leftShare - cellPadding;
  const balanced = (line: ParagraphPiece): ParagraphPiece => ({ ...line, inset: balancedInset(widthOf, line, room) });
  const left: CellPiece = {
    paragraphs: [
      ...(above === undefined ? [] : [balanced(paragraph("HeadAbove", above))]),
      balanced(paragraph("HeadIssuer", issuer)),
      paragraph("HeadRule", ""),
      paragraph("HeadNumber", `${words("number")} ………/${number ?? "………"}`),
    ],
  };
  const right: CellPiece = {
    paragraphs: [
      paragraph("HeadState", words("state")),
      paragraph("HeadMotto", words("motto")),
      paragraph("MottoRule", ""),
      paragraph("HeadDate", `${place ?? words("place")}, ${words("day")}`),
    ],
  };
  return [twoCells(left, right, leftShare), paragraph("AfterTable", "")];
}

/** Its foot: who receives it on the left, who signs on the right. */
export function officialFoot({ language }: Setting, { signatory, recipients }: OfficialForm): readonly Piece[] {
  if (signatory === undefined && !recipients.length) return [];
  const left: CellPiece = {
    paragraphs: recipients.length
      ? [
          paragraph("Recipients", wordWords.recipients[language]),
          ...recipients.map((recipient) => paragraph("Recipient", `- ${recipient}`)),
        ]
      : [paragraph("Recipient", "")],
  };
  const right: CellPiece = {
    paragraphs: [
      ...(signatory ?? "").split("\n").map((line) => paragraph("Signatory", line)),
      paragraph("SignedBy", wordWords.signed[language]),
    ],
  };
  return [paragraph("AfterTable", ""), twoCells(left, right, 0.5), paragraph("AfterTable", "")];
}

function twoCells(left: CellPiece, right: CellPiece, share: number): Piece {
  const { width } = roomOf(false);
  const first = Math.round(width * share);
  return { kind: "table", columns: [first, width - first], rows: [[left, right]], lines: "none" };
}

function paragraph(look: ParagraphPiece["look"], text: string): ParagraphPiece {
  return { kind: "paragraph", look, spans: text === "" ? [] : said(text) };
}
