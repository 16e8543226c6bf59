import { inLanguage, type Language } from "../domain/text.ts";
import type { Group } from "../domain/view.ts";
import type { Frame } from "./frame.ts";
import { gridOf, placeGrid } from "./grid.ts";
import type { Grid } from "./grid-rows.ts";
import { type Tone, toneOf } from "./palette.ts";
import type { PlacedGroup } from "./placed.ts";
import type { Sizing } from "./sized.ts";
import { blockOf, placeText, placeTurned, type TextBlock, textBlock, widthOf } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { placeTile, type Tile } from "./tile.ts";
import { lineWidth, type MeasuredText, measureText, oneLine } from "./wrap.ts";

/** Where the title of a group stands: in a column at the left, in a strip above, or upright in a bar without boxes. */
type TitleSide = "left" | "above" | "upright";

/** The side of a group's title and, at the left, the width of its column, which all bands share. */
export interface TitlePlace {
  readonly side: TitleSide;
  readonly column: number;
}

/** A group set at a width. */
export interface MeasuredGroup {
  readonly group: Group;
  readonly tone: Tone;
  readonly place: TitlePlace;
  readonly title: TextBlock;
  readonly grid: Grid<Tile>;
  readonly width: number;
  readonly height: number;
}

const padding = 6;
const titlePadding = 6;
/** The room of the texture at the left edge of a title. */
const textureRoom = 6;
const leastHeight = 40;
const longestUpright = 420;
const narrowestColumn = 84;
const widestColumn = 140;

/** The width of a column for the titles of groups: that of their longest word, within limits. */
export function titleColumnOf(groups: readonly Group[], language: Language): number {
  const words = groups.flatMap((group) => oneLine(inLanguage(group.title, language)).split(" "));
  const longest = Math.max(0, ...words.map((word) => lineWidth(word.slice(0, 40), textStyles.group)));
  return Math.ceil(Math.min(widestColumn, Math.max(narrowestColumn, longest + 2 * titlePadding + textureRoom)));
}

/** The width below which the boxes of a group cannot be set. */
export function minimumGroupWidth(group: Group, place: TitlePlace, sizing: Sizing<Tile>, language: Language): number {
  if (place.side === "upright")
    return textBlock(inLanguage(group.title, language), longestUpright, textStyles.group).height + 2 * padding + 4;
  const boxes = Math.max(0, ...group.boxes.map((box) => sizing.minimum(box)));
  return boxes + 2 * padding + place.column;
}

/** A group to be set at many widths: the words of its title are measured. */
export interface TitledGroup {
  readonly group: Group;
  readonly position: number;
  readonly place: TitlePlace;
  readonly words: MeasuredText;
}

/** Measures the title of a group, which stands at a position in its view. */
export function titledGroup(group: Group, position: number, place: TitlePlace, language: Language): TitledGroup {
  return { group, position, place, words: measureText(inLanguage(group.title, language), textStyles.group) };
}

/** Sets a group at a width: its title, and its boxes in the best grid. */
export function measureGroup(
  { group, position, place, words }: TitledGroup,
  width: number,
  sizing: Sizing<Tile>,
): MeasuredGroup {
  const { side, column } = place;
  const titleWidth = {
    left: column - 2 * titlePadding - textureRoom,
    above: width - 2 * padding - 2 * textureRoom,
    upright: longestUpright,
  }[side];
  const title = blockOf(words, titleWidth);
  const grid = gridOf(group.boxes, width - 2 * padding - column, sizing);
  const content = grid.height + 2 * padding;
  const height = {
    left: Math.max(leastHeight, content, title.height + 2 * titlePadding),
    above: Math.max(leastHeight, content + stripHeight(title)),
    upright: widthOf(title) + 4 * titlePadding,
  }[side];
  return { group, tone: toneOf(group.tone, position), place, title, grid, width, height };
}

function stripHeight(title: TextBlock): number {
  return title.height + 2 * titlePadding;
}

/** Puts a group into a frame at least as large as measured. */
export function placeGroup(measured: MeasuredGroup, frame: Frame): PlacedGroup {
  const { group, tone, place, title, grid } = measured;
  const titleFrame = titleFrameOf(measured, frame);
  const content = contentFrame(place.side, titleFrame, frame);
  return {
    group,
    frame,
    tone,
    titleFrame,
    title: place.side === "upright" ? placeTurned(title, titleFrame) : placeText(title, inside(titleFrame), "middle"),
    boxes: placeGrid(grid, content, placeTile),
  };
}

function titleFrameOf({ place, title }: MeasuredGroup, frame: Frame): Frame {
  if (place.side === "left") return { ...frame, width: place.column };
  return place.side === "above" ? { ...frame, height: stripHeight(title) } : frame;
}

function contentFrame(side: TitleSide, title: Frame, frame: Frame): Frame {
  const left = side === "left" ? title.width : 0;
  const top = side === "above" ? title.height : 0;
  return {
    x: frame.x + left + padding,
    y: frame.y + top + padding,
    width: frame.width - left - 2 * padding,
    height: frame.height - top - 2 * padding,
  };
}

function inside(frame: Frame): Frame {
  const left = titlePadding + textureRoom;
  return { ...frame, x: frame.x + left, width: frame.width - left - titlePadding };
}
