import { numberWords, percentWords } from "../../domain/number-words.ts";
import type { Language, Words } from "../../domain/text.ts";
import type { Frame } from "../frame.ts";
import { type PlacedText, placeText, placeTurned, textBlock } from "../text-block.ts";
import type { TextStyle } from "../text-style.ts";
import { textStyles } from "../text-style.ts";
import { element, type Svg, textNode } from "../xml.ts";
import { type Paint, painted, type Theme } from "./paint.ts";

/** What a chart is drawn with: a language, a theme, and the prefix of its ids. */
export interface Pen {
  readonly language: Language;
  readonly theme: Theme;
  readonly id: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text in one or more lines inside a frame. What had to be cut carries the whole of it as its tooltip. */
export function label(
  pen: Pen,
  text: string,
  frame: Frame,
  options: { readonly style?: TextStyle; readonly anchor?: PlacedText["anchor"]; readonly paint?: Paint } = {},
): Svg {
  const block = textBlock(text, frame.width, options.style ?? chartStyles.label);
  return printed(pen, placeText(block, frame, options.anchor), options.paint ?? "ink");
}

/** Text of one line that reads upwards. */
export function uprightLabel(pen: Pen, text: string, frame: Frame, style: TextStyle, paint: Paint = "ink"): Svg {
  return printed(pen, placeTurned(textBlock(text, frame.height, { ...style, maximumLines: 1 }), frame), paint);
}

/** Prints a placed text in a colour of the theme. */
export function printed(pen: Pen, text: PlacedText, paint: Paint): Svg {
  const lines = text.lines.map(({ text: line, x, y }) =>
    element(
      "text",
      {
        x,
        y,
        "font-size": text.style.size,
        "font-weight": text.style.weight,
        "text-anchor": text.anchor === "start" ? undefined : text.anchor,
        transform: text.turned ? `rotate(-90 ${x} ${y})` : undefined,
        ...painted({ fill: paint }, pen.theme),
      },
      textNode(line),
    ),
  );
  return text.full ? element("g", {}, element("title", {}, textNode(text.full)), ...lines) : lines.join("");
}

/** A rectangle; with a tooltip where one is given. */
export function block(pen: Pen, frame: Frame, paints: Colours, more: Attributes = {}, tooltip?: string): Svg {
  const attributes = { ...frame, ...painted(paints, pen.theme), ...more };
  return tooltip === undefined
    ? element("rect", attributes)
    : element("rect", attributes, element("title", {}, textNode(tooltip)));
}

/** A straight line. */
export function rule(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: Paint,
  more: Attributes = {},
): Svg {
  const [x1, y1] = from;
  const [x2, y2] = to;
  return element("line", { x1, y1, x2, y2, ...painted({ stroke }, pen.theme), ...more });
}

/** A dot, or a ring where only a stroke is given. */
export function dot(
  pen: Pen,
  x: number,
  y: number,
  r: number,
  paints: Colours,
  more: Attributes = {},
  tooltip?: string,
): Svg {
  const attributes = { cx: x, cy: y, r, ...painted(paints, pen.theme), ...more };
  return tooltip === undefined
    ? element("circle", attributes)
    : element("circle", attributes, element("title", {}, textNode(tooltip)));
}

interface Colours {
  readonly fill?: Paint;
  readonly stroke?: Paint;
}

/** A number in the language of the pen. */
export function numeral(pen: Pen, value: number, digits = 0): string {
  return numberWords(value, digits)[pen.language];
}

/** A share as a percentage in the language of the pen. */
export function percent(pen: Pen, share: number): string {
  return percentWords(share)[pen.language];
}

/** Words in the language of the pen. */
export function said(pen: Pen, words: Words): string {
  return words[pen.language];
}

/** The styles of charts: those of pictures, and one line each for labels of rows, columns and axes. */
export const chartStyles = {
  label: { ...textStyles.inner, maximumLines: 1 },
  strong: { ...textStyles.label, maximumLines: 1 },
  name: { ...textStyles.inner, maximumLines: 2 },
  axis: { ...textStyles.legend, maximumLines: 1 },
  small: { ...textStyles.inner, size: 9, lineHeight: 11.4, maximumLines: 3 },
  number: { ...textStyles.inner, size: 9, lineHeight: 11.4, maximumLines: 1 },
} as const satisfies Record<string, TextStyle>;
