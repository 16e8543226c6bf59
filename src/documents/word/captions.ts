import type { ParagraphPiece } from "./piece.ts";
import { type Setting, said } from "./spans.ts";

/** The caption of a table or figure: its number is a field, and the bookmark around it is what references show. */
export function caption(
  { places }: Setting,
  look: "Caption" | "FigureCaption",
  anchor: string,
  text: string,
): ParagraphPiece {
  const named = places.named(anchor);
  if (!named) return { kind: "paragraph", look, spans: said(text) };
  const { number, label } = named.numbered;
  const name = label.slice(0, -number.length);
  return {
    kind: "paragraph",
    look,
    spans: [{ text: name }, { text: number, field: { kind: "sequence", of: name.trim() } }, ...said(`. ${text}`)],
    place: { name: named.bookmark, spans: 2 },
  };
}
