import type { Frame } from "./frame.ts";
import type { TextStyle } from "./text-style.ts";
import { balanced, lineWidth, type MeasuredText, measureText, wrap } from "./wrap.ts";

/** A text broken for a width, not yet placed. */
export interface TextBlock {
  readonly source: MeasuredText;
  readonly room: number;
  readonly style: TextStyle;
  readonly lines: number;
  readonly height: number;
  readonly broken: boolean;
}

/** A text with its place: a baseline for every line. `turned`: reads upwards, around its anchor. */
export interface PlacedText {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly style: TextStyle;
  readonly anchor: "start" | "middle" | "end";
  readonly turned: boolean;
  readonly full?: string;
}

/** Breaks a text for a width. */
export function textBlock(text: string, width: number, style: TextStyle): TextBlock {
  return blockOf(measureText(text, style), width);
}

/** Breaks a measured text for a width. */
export function blockOf(source: MeasuredText, room: number): TextBlock {
  const { lines, broken } = wrap(source, room);
  const { style } = source;
  return { source, room, style, lines: lines.length, height: lines.length * style.lineHeight, broken };
}

/** Whether the end of a text had to be left out. */
export function isCut(block: TextBlock): boolean {
  return wrap(block.source, block.room).cut;
}

/** The width that the lines of a block take. */
export function widthOf(block: TextBlock): number {
  const { lines } = balanced(block.source, block.room);
  return Math.max(...lines.map((line) => lineWidth(line, block.style)));
}

/** Puts a text into a frame: centred from top to bottom, and from left to right as the anchor says. */
export function placeText(block: TextBlock, frame: Frame, anchor: PlacedText["anchor"] = "start"): PlacedText {
  const { style } = block;
  const { lines, cut } = balanced(block.source, block.room);
  const top = frame.y + (frame.height - block.height) / 2;
  const shift = { start: 0, middle: frame.width / 2, end: frame.width }[anchor];
  return {
    lines: lines.map((text, index) => ({
      text,
      x: frame.x + shift,
      y: top + index * style.lineHeight + baseline(style),
    })),
    style,
    anchor,
    turned: false,
    ...(cut ? { full: block.source.text } : {}),
  };
}

/** Puts a text of one line upright into a narrow frame, reading upwards. */
export function placeTurned(block: TextBlock, frame: Frame): PlacedText {
  const x = frame.x + frame.width / 2 - block.height / 2;
  const placed = placeText(block, frame, "middle");
  return {
    ...placed,
    turned: true,
    lines: placed.lines.map(({ text }, index) => ({
      text,
      x: x + index * block.style.lineHeight + baseline(block.style),
      y: frame.y + frame.height / 2,
    })),
  };
}

/** Puts a text upright into a frame, reading upwards from its foot; lines stand side by side in the middle of its width. */
export function placeUpright(block: TextBlock, frame: Frame): PlacedText {
  const placed = placeText(block, frame);
  const x = frame.x + (frame.width - block.height) / 2;
  return {
    ...placed,
    turned: true,
    lines: placed.lines.map(({ text }, index) => ({
      text,
      x: x + index * block.style.lineHeight + baseline(block.style),
      y: frame.y + frame.height,
    })),
  };
}

/** Half of the space between lines above the capitals, which are 0.74 em high, and the rest below. */
function baseline(style: TextStyle): number {
  return (style.lineHeight + 0.74 * style.size) / 2;
}
