import type { LookName } from "./looks.ts";
import type { Piece, Sheet } from "./piece.ts";

/** What looks become on a sheet or two, where every line counts: still the sizes of the decree, with less between. */
const tight: Readonly<Partial<Record<LookName, LookName>>> = {
  Title: "TightTitle",
  Subtitle: "TightSubtitle",
  Heading1: "TightHeading",
  Heading2: "TightHeading",
  Normal: "TightText",
  ListParagraph: "TightList",
  FigureCaption: "TightCaption",
  Note: "TightNote",
  ColophonFirst: "TightColophonFirst",
  Colophon: "TightColophon",
};

/** How much lower charts and pictures are. */
const lower = 0.72;

/** Sheets of a document that is told to be compact. */
export function compacted(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map(({ sideways, pieces }) => ({ sideways, pieces: pieces.map(compactPiece) }));
}

function compactPiece(piece: Piece): Piece {
  if (piece.kind === "paragraph") return { ...piece, look: tight[piece.look] ?? piece.look };
  if (piece.kind === "table") return piece;
  const width = piece.chart ? piece.width : piece.width * lower;
  return { ...piece, width: Math.floor(width), height: Math.floor(piece.height * lower) };
}
