import { roomOf, twipsPerPixel } from "./geometry.ts";
import { lookOf } from "./looks.ts";
import { lineHeight, linesOf, type WidthOf } from "./measure.ts";
import type { Piece, Sheet } from "./piece.ts";
import { keptWithNext, mayBreak, rowHeight } from "./row-heights.ts";

/** A piece as what fills a page: heights that are not broken, and the spaces around them, in twips. */
interface Block {
  readonly before: number;
  readonly after: number;
  readonly units: readonly number[];
  /** Stands above the units again on every page. */
  readonly head: number;
  /** Of each unit, whether it stays with the next one. */
  readonly tied: readonly boolean[];
  readonly keepsNext: boolean;
  readonly startsPage: boolean;
  readonly place?: string;
}

/** On which page a document goes on, and how far it is filled. */
interface Pages {
  page: number;
  filled: number;
  after: number;
  /** The page was asked for: what stands first on it keeps the space before it. Where text flows over, it does not. */
  asked: boolean;
}

/**
 * The page on which each bookmark lies, as Word fills pages: lines by the widths of Times New Roman, headings with what
 * follows, whole rows, repeated heads, no single lines. It is an estimate: it is right as long as Word's own breaks are
 * these, and Word replaces it when the contents are updated.
 */
export function pageNumbers(widthOf: WidthOf, sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const pages: Pages = { page: 0, filled: 0, after: 0, asked: false };
  for (const { sideways, pieces } of sheets) {
    const room = roomOf(sideways);
    turn(pages, true);
    const blocks = pieces.map((piece) => blockOf(widthOf, piece, room));
    for (const [index, block] of blocks.entries()) {
      const isFull = pages.filled > 0 && !fits(pages, blocks, index, room.height);
      if (isFull || (block.startsPage && pages.filled > 0)) turn(pages, block.startsPage);
      place(pages, block, room.height, (page) => block.place !== undefined && found.set(block.place, page));
    }
  }
  return found;
}

function turn(pages: Pages, asked: boolean): void {
  pages.page += 1;
  pages.filled = 0;
  pages.after = 0;
  pages.asked = asked;
}

/** Whether the beginning of a block, with all that must stand on the same page, fits on what is left of the page. */
function fits({ filled, after }: Pages, blocks: readonly Block[], index: number, height: number): boolean {
  let needed = filled;
  let space = after;
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    needed += Math.max(space, block.before) + block.head;
    const isLast = !block.keepsNext;
    needed += isLast ? tiedHeight(block, 0) : sum(block.units);
    space = block.after;
    if (isLast || block.units.length > 40) break;
  }
  return needed <= height;
}

function place(pages: Pages, block: Block, height: number, mark: (page: number) => void): void {
  const { units, head } = block;
  if (pages.filled > 0 || pages.asked) pages.filled += Math.max(pages.after, block.before);
  mark(pages.page);
  pages.filled += head;
  for (const [index, unit] of units.entries()) {
    const isFirst = index === 0 || pages.filled <= head;
    if (!isFirst && !block.tied[index - 1] && pages.filled + tiedHeight(block, index) > height) {
      turn(pages, false);
      pages.filled = head;
    }
    pages.filled += unit;
  }
  pages.after = block.after;
}

/** The height of a unit with those that stay with it. */
function tiedHeight({ units, tied }: Block, from: number): number {
  let to = from;
  while (tied[to]) to += 1;
  return sum(units.slice(from, to + 1));
}

function blockOf(widthOf: WidthOf, piece: Piece, room: { readonly width: number; readonly height: number }): Block {
  if (piece.kind === "picture") {
    const { before = 0 } = lookOf("Figure");
    return { ...plain, before, units: [piece.height * twipsPerPixel], keepsNext: true };
  }
  if (piece.kind === "table") {
    const rows = piece.rows.flatMap((row, index) => {
      const height = rowHeight(widthOf, piece, row);
      if (mayBreak(height, room.height)) return pieces(height).map((each) => ({ height: each, tied: false }));
      return [{ height, tied: index < piece.rows.length - 1 && keptWithNext(piece, index) }];
    });
    const units = rows.map(({ height }) => height);
    const tied = rows.map((row) => row.tied);
    return { ...plain, units, tied, head: piece.head ? rowHeight(widthOf, piece, piece.head) : 0 };
  }
  const look = lookOf(piece.look);
  const count = linesOf(widthOf, piece, room.width - (look.right ?? 0) - 2 * (piece.inset ?? 0));
  return {
    ...plain,
    before: look.before ?? 0,
    after: look.after ?? 0,
    units: Array.from({ length: count }, () => lineHeight(look)),
    tied: Array.from({ length: count }, (_, line) => line < count - 1 && (line === 0 || line === count - 2)),
    keepsNext: piece.keepsNext ?? look.keepsNext ?? false,
    startsPage: piece.startsPage ?? false,
    ...(piece.place && { place: piece.place.name }),
  };
}

const plain = { before: 0, after: 0, units: [], tied: [], head: 0, keepsNext: false, startsPage: false } as const;

/** A row that is broken goes on line by line. */
function pieces(height: number): readonly number[] {
  const line = lineHeight(lookOf("Cell"));
  return Array.from({ length: Math.ceil(height / line) }, () => line);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
