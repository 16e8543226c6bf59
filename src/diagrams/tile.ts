import { inLanguage, type Language } from "../domain/text.ts";
import type { Box } from "../domain/view.ts";
import { badgeRows, badgeWidth, placeBadges } from "./badge.ts";
import { signSize } from "./change.ts";
import { type Frame, inset, type Point } from "./frame.ts";
import { gridOf, placeGrid } from "./grid.ts";
import type { Grid } from "./grid-rows.ts";
import { kept } from "./kept.ts";
import type { PlacedBox, PlacedMark } from "./placed.ts";
import { type Pads, padsOf } from "./shapes.ts";
import type { Sized, Sizing } from "./sized.ts";
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
  readonly note: TextBlock | undefined;
  /** The height of the texts with their padding; boxes inside start below. */
  readonly head: number;
  readonly grid: Grid<Tile> | undefined;
  readonly letter: TextBlock | undefined;
  /** Symbol above the texts, letter and sign below them, since the texts would be too narrow between them. */
  readonly isStacked: boolean;
  /** The height of the rows of badges below the texts. */
  readonly badges: number;
  readonly language: Language;
}

const padding = 5;
const textPadding = 3.5;
const markSize = 12;
const besideText = 4;
const leastWidth = { outer: 88, inner: 76 };
const leastHeight = { outer: 26, inner: 20 };
/** Longer words are divided. */
const longestWhole = 130;
/** Boxes inside a box grow at most this much where the row is higher than they need. */
const mostGrowth = 2.5;
/** In a frame this much higher than its texts, the symbol stands above them and the letter below. */
const roomToStack = 44;
/** Texts of so many lines may be better off with the signs above and below them, where that saves so much height. */
const linesToStack = 4;
/** Texts are broken anew in a frame this much wider than measured. */
const noticeable = 24;
const worthStacking = 8;

/** Sizes boxes of a view in a language. Each box is set once for each width. */
export function tileSizing(language: Language, depth = 0): Sizing<Tile> {
  const known = new Map<Box, Map<number, Tile>>();
  const measured = new Map<Box, MeasuredBox>();
  const minimums = new Map<Box, number>();
  let deeper: Sizing<Tile> | undefined;
  return {
    ...(depth === 0 ? { mostColumns: 16, mostLimits: 6 } : { mostColumns: 4, mostLimits: 2 }),
    minimum: (box) => kept(minimums, box, () => minimumWidth(measure(box), inner)),
    at: (box, width) => {
      const widths = kept(known, box, () => new Map<number, Tile>());
      return kept(widths, width, () => tileOf(measure(box), width, inner));
    },
  };
  function measure(box: Box): MeasuredBox {
    return kept(measured, box, () => measuredBox(box, depth, language));
  }
  function inner(): Sizing<Tile> {
    deeper ??= tileSizing(language, depth + 1);
    return deeper;
  }
}

/** A box, measured once for all widths. */
interface MeasuredBox {
  readonly box: Box;
  readonly depth: number;
  readonly language: Language;
  readonly label: MeasuredText;
  readonly note: MeasuredText | undefined;
  readonly letter: TextBlock | undefined;
  readonly longest: number;
  readonly widestBadge: number;
  /** The width that is left to neither texts nor signs nor boxes. */
  readonly sides: number;
  readonly pads: Pads;
  /** The width of the signs beside the texts, and their height above and below them, where they may stand there. */
  readonly signs: { readonly beside: number; readonly stacked: number | undefined };
}

function measuredBox(box: Box, depth: number, language: Language): MeasuredBox {
  const label = measureText(inLanguage(box.label, language), depth === 0 ? textStyles.label : textStyles.inner);
  const status = box.provenance;
  const pads = padsOf(box.kind);
  return {
    box,
    depth,
    language,
    label,
    note: box.note && measureText(inLanguage(box.note, language), textStyles.note),
    letter:
      status && status !== "cited"
        ? textBlock(markLetters[status][language], markSize * 2, textStyles.mark)
        : undefined,
    longest: label.words.reduce((sum, word) => sum + word.width, 0),
    widestBadge: Math.max(0, ...(box.badges ?? []).map((badge) => badgeWidth(badge, language))),
    sides: 2 * padding + pads.left + pads.right,
    pads,
    signs: {
      beside: spaceBefore(box) + spaceAfter(box),
      stacked: canStack(box) ? spaceAbove(box) + spaceBelow(box) : undefined,
    },
  };
}

/** Room for the longest word, unless it is too long for any box, and for the boxes inside. */
function minimumWidth(measured: MeasuredBox, inner: () => Sizing<Tile>): number {
  const { box, depth, label, note, widestBadge, sides, signs } = measured;
  const word = Math.min(longestWhole, Math.max(label.widest, note?.widest ?? 0));
  const own = Math.ceil(Math.max(word, widestBadge)) + signs.beside + sides;
  const children = box.boxes.map((child) => inner().minimum(child) + sides);
  return Math.max(depth === 0 ? leastWidth.outer : leastWidth.inner, own, ...children);
}

function tileOf(measured: MeasuredBox, width: number, inner: () => Sizing<Tile>): Tile {
  const { box, depth, language, sides, signs, pads } = measured;
  const room = width - sides;
  const beside = textsAt(measured, room - signs.beside);
  const stacked = betterStacked(measured, beside, room);
  const { label, note } = stacked ?? beside;
  const badges = box.badges?.length ? badgeRows(box.badges, room - signs.beside, language) : 0;
  const above = stacked ? (signs.stacked ?? 0) : 0;
  const texts = label.height + (note?.height ?? 0) + above + badges + 2 * textPadding + pads.top + pads.bottom;
  const grid = box.boxes.length > 0 ? gridOf(box.boxes, room, inner()) : undefined;
  const least = Math.max(depth === 0 ? leastHeight.outer : leastHeight.inner, texts);
  return {
    box,
    width,
    depth,
    label,
    note,
    textWidth: measured.longest,
    badges,
    isStacked: stacked !== undefined,
    language,
    head: grid ? texts - pads.bottom : least,
    height: grid ? texts + grid.height + padding : least,
    strain: Number(label.broken) + (grid ? (grid.cost - grid.height) / 40 : 0),
    grid,
    letter: measured.letter,
  };
}

type SetTexts = Pick<Tile, "label" | "note">;
type Sources = { readonly label: MeasuredText; readonly note: MeasuredText | undefined };

function textsAt({ label, note }: Sources, width: number): SetTexts {
  return { label: blockOf(label, width), note: note && blockOf(note, width) };
}

/** The texts over the whole width, with the signs above and below them, where that is lower or divides fewer words. */
function betterStacked(measured: MeasuredBox, beside: SetTexts, width: number): SetTexts | undefined {
  const { stacked: signs } = measured.signs;
  const lines = beside.label.lines + (beside.note?.lines ?? 0);
  if (signs === undefined || (lines < linesToStack && !beside.label.broken)) return undefined;
  const stacked = textsAt(measured, width);
  const saved = textHeight(beside) - textHeight(stacked) - signs;
  const isWhole = beside.label.broken && !stacked.label.broken;
  return saved >= worthStacking || isWhole ? stacked : undefined;
}

/** A box with boxes or badges has its signs beside its texts; one without signs has nothing to stack. */
function canStack(box: Box): boolean {
  return box.boxes.length === 0 && !box.badges?.length && spaceBefore(box) + spaceAfter(box) > 0;
}

function spaceAbove(box: Box): number {
  return spaceBefore(box) > 0 ? symbolSize + besideText : 0;
}

function spaceBelow(box: Box): number {
  return spaceAfter(box) > 0 ? signSize + besideText : 0;
}

function spaceBefore(box: Box): number {
  return box.state === "neutral" ? 0 : symbolSize + besideText;
}

function spaceAfter(box: Box): number {
  return (hasLetter(box) ? markSize + 3 : 0) + (hasSign(box) ? signSize + 3 : 0);
}

function hasLetter(box: Box): boolean {
  return box.provenance !== undefined && box.provenance !== "cited";
}

function hasSign(box: Box): boolean {
  return box.change !== undefined && box.change !== "kept";
}

/** Puts a tile into a frame at least as large as measured. */
export function placeTile(tile: Tile, frame: Frame): PlacedBox {
  const { box, grid } = tile;
  const pads = padsOf(box.kind);
  const head = { ...frame, height: grid ? tile.head + pads.bottom : frame.height };
  const room = {
    x: head.x + pads.left,
    y: head.y + pads.top,
    width: head.width - pads.left - pads.right,
    height: head.height - pads.top - pads.bottom,
  };
  const fitted = grid ? tile : widened(tile, frame.width);
  const hasRoom = canStack(box) && room.height >= textHeight(fitted) + roomToStack;
  const parts = tile.isStacked || hasRoom ? stackedParts(fitted, room) : besideParts(fitted, room);
  return {
    box,
    frame,
    depth: tile.depth,
    ...parts,
    boxes: grid ? placeGrid(grid, innerFrame(tile, frame, grid), placeTile) : [],
  };
}

/** A tile whose texts are broken for the frame, where that is wider than measured. */
function widened(tile: Tile, width: number): Tile {
  const more = width - tile.width;
  if (more < noticeable) return tile;
  const { label, note } = tile;
  return { ...tile, ...textsAt({ label: label.source, note: note?.source }, label.room + more) };
}

type Parts = Pick<PlacedBox, "label" | "note" | "symbol" | "mark" | "sign" | "badges">;

/** Symbol, texts and letter side by side. */
function besideParts(tile: Tile, room: Frame): Parts {
  const { box, label } = tile;
  const texts = textHeight(tile);
  const top = room.y + (room.height - texts - tile.badges) / 2;
  const before = spaceBefore(box);
  const middle = tile.grid ? top + label.style.lineHeight / 2 : top + texts / 2;
  const x = room.x + padding + before;
  const width = room.width - 2 * padding - before - spaceAfter(box);
  const right = room.x + room.width - padding;
  const letter = right - markSize - (hasSign(box) ? signSize + 3 : 0);
  return {
    ...placeTexts(tile, { x, y: top, width }),
    ...(before > 0 ? { symbol: { x: room.x + padding + symbolSize / 2, y: middle } } : {}),
    ...placeMark(tile, { x: letter, y: middle - markSize / 2 }),
    ...(hasSign(box) ? { sign: { x: right - signSize / 2, y: middle } } : {}),
    badges: placeBadges(box.badges ?? [], { x, y: top + texts }, width, tile.language),
  };
}

/** Symbol above the texts, letter and sign below them: for a box much higher than its texts, or narrow for them. */
function stackedParts(tile: Tile, room: Frame): Parts {
  const { box } = tile;
  const width = room.width - 2 * padding;
  const wide = { ...tile, ...textsAt({ label: tile.label.source, note: tile.note?.source }, width) };
  const texts = textHeight(wide);
  const top = room.y + (room.height - texts - spaceAbove(box) - spaceBelow(box)) / 2 + spaceAbove(box);
  const middle = room.x + room.width / 2;
  const below = top + texts + besideText;
  const aside = hasLetter(box) && hasSign(box) ? signSize / 2 + 2 : 0;
  return {
    ...placeTexts(wide, { x: room.x + padding, y: top, width }, "middle"),
    ...(spaceBefore(box) > 0 ? { symbol: { x: middle, y: top - symbolSize / 2 - besideText } } : {}),
    ...placeMark(tile, { x: middle - aside - markSize / 2, y: below }),
    ...(hasSign(box) ? { sign: { x: middle + aside, y: below + markSize / 2 } } : {}),
    badges: [],
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

function textHeight({ label, note }: SetTexts): number {
  return label.height + (note?.height ?? 0);
}

function placeMark(tile: Tile, corner: Point): { readonly mark?: PlacedMark } {
  const status = tile.box.provenance;
  if (!tile.letter || !status || status === "cited") return {};
  const frame = { ...corner, width: markSize, height: markSize };
  return { mark: { frame, letter: placeText(tile.letter, frame, "middle"), status } };
}

function innerFrame(tile: Tile, frame: Frame, grid: Grid<Tile>): Frame {
  const pads = padsOf(tile.box.kind);
  const outer = inset(frame, padding);
  const x = outer.x + pads.left;
  const width = outer.width - pads.left - pads.right;
  const room = frame.height - tile.head - padding - pads.bottom;
  return { x, width, y: frame.y + tile.head, height: Math.min(room, grid.height * mostGrowth) };
}
