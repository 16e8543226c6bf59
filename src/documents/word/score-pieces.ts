import type { ToldScore } from "../../domain/page.ts";
import { roomOf } from "./geometry.ts";
import type { CellPiece, ParagraphPiece, Piece } from "./piece.ts";
import { type Setting, said, spansOf } from "./spans.ts";
import { wordWords } from "./words.ts";

/** A bar is a row of so many cells, of which its share is filled: it needs no picture, and prints everywhere. */
const steps = 20;
const barFill = "1C4F8A";
const emptyFill = "E3EAF2";
const headFill = "E3EAF2";

/** Scores as a table: name, value, bar; below each what it was counted from. */
export function scorePieces(setting: Setting, scores: readonly ToldScore[]): readonly Piece[] {
  const { width } = roomOf(false);
  const step = Math.floor((width * 0.28) / steps);
  const value = Math.round(width * 0.22);
  const head = [wordWords.indicator, wordWords.value].map((words) => cellOf("CellHead", said(words[setting.language])));
  const bar = { ...cellOf("CellHead", said(wordWords.reached[setting.language])), columns: steps };
  const rows = scores.flatMap((score) => rowsOf(setting, score, 0));
  const isTold = (index: number): boolean => rows[index]?.length === 1;
  return [
    {
      kind: "table",
      columns: [width - value - step * steps, value, ...Array.from({ length: steps }, () => step)],
      head: [...head, bar].map((cell) => ({ ...cell, fill: headFill })),
      rows,
      tied: new Set(rows.flatMap((_, index) => (isTold(index + 1) ? [index] : []))),
      lines: "below",
    },
    { kind: "paragraph", look: "AfterTable", spans: [] },
  ];
}

function rowsOf(setting: Setting, score: ToldScore, depth: number): readonly (readonly CellPiece[])[] {
  const indent = "\u2003".repeat(depth);
  const label = cellOf("Cell", said(`${indent}${score.label}`, depth === 0 ? { strong: true } : {}));
  const below = evidenceOf(setting, score);
  return [
    [label, cellOf("CellEnd", said(score.value, { strong: true })), ...barOf(score.share)],
    ...(below.length ? [[{ paragraphs: below, columns: steps + 2 }]] : []),
    ...score.parts.flatMap((part) => rowsOf(setting, part, depth + 1)),
  ];
}

/** An unknown share has no bar, not even an empty one. */
function barOf(share: number | undefined): readonly CellPiece[] {
  const filled = share === undefined ? 0 : Math.round(Math.min(1, Math.max(0, share)) * steps);
  const part = (columns: number, fill: string | undefined): readonly CellPiece[] =>
    columns ? [{ ...cellOf("Cell", []), columns, ...(fill !== undefined && { fill }) }] : [];
  if (share === undefined) return part(steps, undefined);
  return [...part(filled, barFill), ...part(steps - filled, emptyFill)];
}

function evidenceOf(setting: Setting, { note, evidence }: ToldScore): readonly ParagraphPiece[] {
  const line = (counted: boolean): readonly ParagraphPiece[] => {
    const items = evidence.filter((item) => item.counted === counted);
    if (!items.length) return [];
    const words = wordWords[counted ? "counted" : "notCounted"][setting.language];
    const spans = items.flatMap(({ text }, index) => [...said(index ? "; " : " "), ...spansOf(setting, text)]);
    return [paragraph([...said(words, { strong: true }), ...spans, ...said(".")])];
  };
  return [...(note ? [paragraph(said(note))] : []), ...line(true), ...line(false)];
}

function paragraph(spans: ParagraphPiece["spans"]): ParagraphPiece {
  return { kind: "paragraph", look: "Evidence", spans };
}

function cellOf(look: ParagraphPiece["look"], spans: ParagraphPiece["spans"]): CellPiece {
  return { paragraphs: [{ kind: "paragraph", look, spans }] };
}
