import { inLanguage, type Language } from "../domain/text.ts";
import type { Box } from "../domain/view.ts";
import { type Frame, inset, type Point } from "./frame.ts";
import { type Grid, gridOf, placeGrid, type Sized, type Sizing } from "./grid.ts";
import type { PlacedBox, PlacedMark } from "./placed.ts";
import { symbolSize } from "./symbols.ts";
import { blockOf, placeText, type TextBlock, textBlock } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { markLetters } from "./words.ts";
import { type MeasuredText, measureText } from "./wrap.ts";

/** A box set at a width: its texts are broken, and its height is known. */
export interface Tile extends Sized {
  readonly width: number;
  readonly depth: number;
  readonly label: TextBlock;
  readonly note?: TextBlock;
  /** The height of the texts with their padding; boxes inside start below. */
  readonly head: number;
  readonly grid?: Grid<Tile>;
  readonly letter?: TextBlock;
}

const padding = 5;
const textPadding = 3.5;
const markSize = 12;
const besideText = 4;
/** How far the lid of a drum curves, up and down from its edge; texts keep clear of most of it. */
export const lidHeight = 4;
const lidRoom = 6;
const leastWidth = { outer: 88, inner: 76 };
const leastHeight = { outer: 26, inner: 20 };
/** Longer words are divided. */
const longestWhole = 130;
/** Boxes inside a box grow at most this much where the row is higher than they need. */
const mostGrowth = 1.5;
/** In a frame this much higher than its texts, the symbol stands above them and the letter below. */
const roomToStack = 44;

/** Sizes boxes of a view in a language. Each box is set once for each width. */
export function tileSizing(language: Language, depth = 0): Sizing<Tile> {
  const known = new WeakMap<Box, Map<number, Tile>>();
  const texts = new WeakMap<Box, Texts>();
  const minimums = new WeakMap<Box, number>();
  let deeper: Sizing<Tile> | undefined;
  return {
    ...(depth === 0 ? { mostColumns: 16, mostLimits: 6 } : { mostColumns: 4, mostLimits: 2 }),
    minimum: (box) => {
      const width = minimums.get(box) ?? minimumWidth(box, depth, textsOf(box), inner);
      minimums.set(box, width);
      return width;
    },
    at: (box, width) => {
      const widths = known.get(box) ?? new Map<number, Tile>();
      const tile = widths.get(width) ?? tileOf(box, width, depth, textsOf(box), inner);
      known.set(box, widths.set(width, tile));
      return tile;
    },
  };
  function textsOf(box: Box): Texts {
    const found = texts.get(box) ?? measuredTexts(box, depth, language);
    texts.set(box, found);
    return found;
  }
  function inner(): Sizing<Tile> {
    deeper ??= tileSizing(language, depth + 1);
    return deeper;
  }
}

/** Room for the longest word, unless it is too long for any box, and for the boxes inside. */
function minimumWidth(box: Box, depth: number, { label }: Texts, inner: () => Sizing<Tile>): number {
  const word = Math.min(longestWhole, Math.max(...label.words.map(({ width }) => width)));
  const own = Math.ceil(word) + 2 * padding + spaceBefore(box) + spaceAfter(box);
  const children = box.boxes.map((child) => inner().minimum(child) + 2 * padding);
  return Math.max(depth === 0 ? leastWidth.outer : leastWidth.inner, own, ...children);
}

/** The texts of a box, measured once for all widths. */
interface Texts {
  readonly label: MeasuredText;
  readonly note?: MeasuredText;
  readonly letter?: TextBlock;
  readonly longest: number;
}

function measuredTexts(box: Box, depth: number, language: Language): Texts {
  const label = measureText(inLanguage(box.label, language), depth === 0 ? textStyles.label : textStyles.inner);
  const status = box.provenance;
  return {
    label,
    longest: label.words.reduce((sum, word) => sum + word.width, 0),
    ...(box.note ? { note: measureText(inLanguage(box.note, language), textStyles.note) } : {}),
    ...(status && status !== "cited"
      ? { letter: textBlock(markLetters[status][language], markSize * 2, textStyles.mark) }
      : {}),
  };
}

function tileOf(box: Box, width: number, depth: number, measured: Texts, inner: () => Sizing<Tile>): Tile {
  const textWidth = width - 2 * padding - spaceBefore(box) - spaceAfter(box);
  const label = blockOf(measured.label, textWidth);
  const note = measured.note && blockOf(measured.note, textWidth);
  const texts = label.height + (note?.height ?? 0) + 2 * textPadding + lidOf(box);
  const least = depth === 0 ? leastHeight.outer : leastHeight.inner;
  const grid = box.boxes.length > 0 ? gridOf(box.boxes, width - 2 * padding, inner()) : undefined;
  return {
    box,
    width,
    depth,
    label,
    textWidth: measured.longest,
    ...(note ? { note } : {}),
    head: grid ? texts : Math.max(least, texts),
    height: grid ? texts + grid.height + padding : Math.max(least, texts),
    strain: Number(label.broken) + (grid ? (grid.cost - grid.height) / 40 : 0),
    ...(grid ? { grid } : {}),
    ...(measured.letter ? { letter: measured.letter } : {}),
  };
}

function lidOf(box: Box): number {
  return box.kind === "database" && box.boxes.length === 0 ? lidRoom : 0;
}

function spaceBefore(box: Box): number {
  return box.state === "neutral" ? 0 : symbolSize + besideText;
}

function spaceAfter(box: Box): number {
  return box.provenance && box.provenance !== "cited" ? markSize + 3 : 0;
}

/** Puts a tile into a frame at least as large as measured. */
export function placeTile(tile: Tile, frame: Frame): PlacedBox {
  const { box, grid } = tile;
  const head = { ...frame, height: grid ? tile.head : frame.height };
  const texts = textHeight(tile);
  const lid = lidOf(box);
  const room = { ...head, y: head.y + lid, height: head.height - lid };
  const parts = room.height >= texts + roomToStack && !grid ? stackedParts(tile, room) : besideParts(tile, room);
  return {
    box,
    frame,
    depth: tile.depth,
    ...parts,
    boxes: grid ? placeGrid(grid, innerFrame(tile, frame, grid), placeTile) : [],
  };
}

type Parts = Pick<PlacedBox, "label" | "note" | "symbol" | "mark">;

/** Symbol, texts and letter side by side. */
function besideParts(tile: Tile, room: Frame): Parts {
  const { box, label } = tile;
  const top = room.y + (room.height - textHeight(tile)) / 2;
  const before = spaceBefore(box);
  const middle = tile.grid ? top + label.style.lineHeight / 2 : top + textHeight(tile) / 2;
  const x = room.x + padding + before;
  return {
    ...placeTexts(tile, { x, y: top, width: room.width - 2 * padding - before - spaceAfter(box) }),
    ...(before > 0 ? { symbol: { x: room.x + padding + symbolSize / 2, y: middle } } : {}),
    ...placeMark(tile, { x: room.x + room.width - padding - markSize, y: middle - markSize / 2 }),
  };
}

/** Symbol above the texts, letter below them: for a box much higher than its texts. */
function stackedParts(tile: Tile, room: Frame): Parts {
  const texts = textHeight(tile);
  const top = room.y + (room.height - texts) / 2;
  const middle = room.x + room.width / 2;
  return {
    ...placeTexts(tile, { x: room.x + padding, y: top, width: room.width - 2 * padding }, "middle"),
    ...(spaceBefore(tile.box) > 0 ? { symbol: { x: middle, y: top - symbolSize / 2 - besideText } } : {}),
    ...placeMark(tile, { x: middle - markSize / 2, y: top + texts + besideText }),
  };
}

function placeTexts(tile: Tile, at: Omit<Frame, "height">, anchor?: "middle"): Pick<Parts, "label" | "note"> {
  const { label, note } = tile;
  const side = anchor ?? (spaceBefore(tile.box) === 0 ? "middle" : "start");
  const below = { ...at, y: at.y + label.height, height: note?.height ?? 0 };
  return {
    label: placeText(label, { ...at, height: label.height }, side),
    ...(note ? { note: placeText(note, below, side) } : {}),
  };
}

function textHeight({ label, note }: Tile): number {
  return label.height + (note?.height ?? 0);
}

function placeMark(tile: Tile, corner: Point): { readonly mark?: PlacedMark } {
  const status = tile.box.provenance;
  if (!tile.letter || !status || status === "cited") return {};
  const frame = { ...corner, width: markSize, height: markSize };
  return { mark: { frame, letter: placeText(tile.letter, frame, "middle"), status } };
}

function innerFrame(tile: Tile, frame: Frame, grid: Grid<Tile>): Frame {
  const { x, width } = inset(frame, padding);
  const room = frame.height - tile.head - padding;
  return { x, width, y: frame.y + tile.head, height: Math.min(room, grid.height * mostGrowth) };
}
