import { lookOf } from "./looks.ts";
import type { Piece, Sheet } from "./piece.ts";
import type { Laid } from "./table-pieces.ts";

/** Pieces as sheets of one direction. What leads to a table or picture on its side turns with it. */
export function sheetsOf(laid: readonly Laid[]): readonly Sheet[] {
  const turned = turnedBetween(turnedWithNext(laid.filter(({ pieces }) => pieces.length > 0)));
  const sheets: { sideways: boolean; pieces: Piece[] }[] = [];
  for (const { sideways, pieces } of turned) {
    const last = sheets.at(-1);
    if (last?.sideways === sideways) last.pieces.push(...pieces);
    else sheets.push({ sideways, pieces: [...pieces] });
  }
  return sheets;
}

/** Of a few sentences between two things on their side a page would be left empty: they turn too. */
const fewest = 3;

function turnedBetween(laid: readonly Laid[]): readonly Laid[] {
  const result = [...laid];
  let from = -1;
  for (const [index, { sideways }] of laid.entries()) {
    if (!sideways) continue;
    const between = laid.slice(from + 1, index);
    if (from >= 0 && between.length <= fewest && between.every(isPlain))
      for (const [at, one] of between.entries()) result[from + 1 + at] = { ...one, sideways: true };
    from = index;
  }
  return result;
}

function isPlain({ pieces }: Laid): boolean {
  return pieces.every((piece) => piece.kind === "paragraph" && !piece.startsPage);
}

/** Of what stands before something that lies on its side, at most so much goes with it. */
const mostTurned = 5;

function turnedWithNext(laid: readonly Laid[]): readonly Laid[] {
  const result = [...laid];
  for (let index = laid.length - 1; index > 0; index -= 1) {
    const here = laid[index];
    if (!here?.sideways || here.leads === false || laid[index - 1]?.sideways) continue;
    for (let at = leadFrom(laid, index); at < index; at += 1) {
      const one = result[at];
      if (one) result[at] = { ...one, sideways: true };
    }
  }
  return result;
}

/** Where what leads to a piece begins: at its headings, with the few paragraphs between; else directly before it. */
function leadFrom(laid: readonly Laid[], index: number): number {
  let from = index;
  for (let at = index - 1; at >= 0 && at >= index - mostTurned; at -= 1) {
    const { pieces = [], sideways } = laid[at] ?? {};
    if (sideways || !pieces.every(({ kind }) => kind === "paragraph")) break;
    if (pieces.every(isHeading)) from = at;
    else if (from < index) break;
    if (pieces.some((piece) => piece.kind === "paragraph" && piece.startsPage)) break;
  }
  return from;
}

function isHeading(piece: Piece): boolean {
  return piece.kind === "paragraph" && lookOf(piece.look).outline !== undefined;
}
