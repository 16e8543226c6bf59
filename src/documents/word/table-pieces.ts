import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { caption } from "./captions.ts";
import { columnWidths, wishesOf } from "./column-widths.ts";
import { roomOf } from "./geometry.ts";
import type { WidthOf } from "./measure.ts";
import type { CellPiece, ParagraphPiece, Piece } from "./piece.ts";
import { type Setting, said, spansOf } from "./spans.ts";

type TableBlock = Extract<DocumentBlock, { kind: "table" }>;

/** Tables with more columns than this lie on a page on its side. */
const wideTable = 7;
const headFill = "E3EAF2";

/** Pieces, and whether they lie on a page on its side. */
export interface Laid {
  readonly sideways: boolean;
  /** `false`: where it lies on its side it fills a page, and what leads to it stays on the page before. */
  readonly leads?: false;
  readonly pieces: readonly Piece[];
}

/** A table with its caption above and its note below. */
export function tablePieces(setting: Setting, widthOf: WidthOf, block: TableBlock, anchor: string): Laid {
  const head = block.head.map((text): CellPiece => ({ paragraphs: [cell("CellHead", said(text))], fill: headFill }));
  const rows = block.rows.map((row) => row.map((inline, index) => cellOf(setting, inline, block.align[index])));
  const wishes = wishesOf(widthOf, [head, ...rows], head.length);
  const upright = roomOf(false).width;
  const sideways = head.length > wideTable || wishes.reduce((sum, { least }) => sum + least, 0) > upright;
  const table: Piece = {
    kind: "table",
    columns: columnWidths(wishes, roomOf(sideways).width),
    head,
    rows,
    lines: "all",
    keepsNext: block.note !== undefined,
  };
  return { sideways, pieces: [caption(setting, "Caption", anchor, block.caption), table, below(block.note)] };
}

/** Tables that follow one another would grow together without a paragraph between them. */
function below(note: string | undefined): ParagraphPiece {
  if (note === undefined || note === "") return { kind: "paragraph", look: "AfterTable", spans: [] };
  return { kind: "paragraph", look: "Note", spans: said(note) };
}

function cellOf(setting: Setting, inline: Inline, align: "start" | "end" | undefined): CellPiece {
  return { paragraphs: [cell(align === "end" ? "CellEnd" : "Cell", spansOf(setting, inline))] };
}

function cell(look: ParagraphPiece["look"], spans: ParagraphPiece["spans"]): ParagraphPiece {
  return { kind: "paragraph", look, spans };
}
