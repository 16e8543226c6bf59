import { twipsPerPoint } from "./geometry.ts";
import { fontHeight, type Look, lookOf } from "./looks.ts";
import type { ParagraphPiece, Span } from "./piece.ts";

/** The width of a text in Times New Roman at a size in points, in points. */
export type WidthOf = (text: string, bold: boolean, size: number) => number;

/** Of marks, in points: whatever the text is that they belong to. */
export const quietSize = 10;

/** The width of a span within a look, in twips. */
function spanWidth(widthOf: WidthOf, look: Look, { text, strong, quiet }: Span): number {
  const size = quiet ? quietSize : look.size;
  const shown = look.capitals ? text.toLocaleUpperCase("vi") : text;
  return widthOf(shown, Boolean(look.bold ?? strong), size) * twipsPerPoint;
}

/** The width of the longest word of a paragraph, and of all in one line, in twips. */
export function widthsOf(
  widthOf: WidthOf,
  { look: name, spans }: ParagraphPiece,
): readonly [word: number, all: number] {
  const look = lookOf(name);
  const words = wordsOf(spans).map((parts) => parts.reduce((sum, part) => sum + spanWidth(widthOf, look, part), 0));
  return [Math.max(0, ...words), spans.reduce((sum, span) => sum + spanWidth(widthOf, look, span), 0)];
}

/** How many lines a paragraph takes in a room, in twips: words go on the line while they fit, longer ones are broken. */
export function linesOf(widthOf: WidthOf, { look: name, spans }: ParagraphPiece, room: number): number {
  const look = lookOf(name);
  const inner = Math.max(200, room - (look.left ?? 0));
  let lines = 1;
  let filled = look.first ?? 0;
  for (const word of wordsOf(spans)) {
    const width = word.reduce((sum, part) => sum + spanWidth(widthOf, look, part), 0);
    const last = word.at(-1);
    const space = last?.text.endsWith(" ") ? spanWidth(widthOf, look, { ...last, text: " " }) : 0;
    if (filled > 0 && filled + width - space > inner) {
      lines += 1;
      filled = 0;
    }
    const broken = Math.max(0, Math.ceil((width - space) / inner) - 1);
    lines += broken;
    filled += width - broken * inner;
  }
  return lines;
}

/** What fills more of a room than this goes into one line in one program, and into two in another. */
const sure = 0.97;

/** What is kept free on either side of a room so that a paragraph of few lines breaks into ones of about the same length. */
export function balancedInset(widthOf: WidthOf, paragraph: ParagraphPiece, room: number): number {
  const [word, all] = widthsOf(widthOf, paragraph);
  const lines = Math.max(linesOf(widthOf, paragraph, room), Math.ceil(all / (room * sure)));
  if (lines === 1) return 0;
  const steps = [1.25, 1.15, 1.07].map((more) => Math.max(word, (all / lines) * more));
  const width = steps.find((each) => each < room && linesOf(widthOf, paragraph, each) === lines);
  return width === undefined ? 0 : Math.floor((room - width) / 2);
}

/** The height of a line of a look, in twips. */
export function lineHeight({ size, lines = 1 }: Look): number {
  return size * fontHeight * lines * twipsPerPoint;
}

/** The words of spans, each with the space behind it: a word may go over spans. */
function wordsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const words: Span[][] = [[]];
  for (const span of spans)
    for (const part of span.text.match(/[^ \-–]*[ \-–]|[^ \-–]+$/gu) ?? []) {
      words.at(-1)?.push({ ...span, text: part });
      if (/[ \-–]$/u.test(part)) words.push([]);
    }
  return words.filter((word) => word.length > 0);
}
