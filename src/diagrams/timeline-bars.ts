import { inLanguage, type Language } from "../domain/text.ts";
import type { Bar, Milestone } from "../domain/timeline-view.ts";
import { markedLook } from "./box-svg.ts";
import type { Frame } from "./frame.ts";
import { ink, paper, quietInk, type Tone } from "./palette.ts";
import { placeText, textBlock, widthOf } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { textShape } from "./text-svg.ts";
import { diamond, diamondSize, openEnd } from "./timeline-marks.ts";
import { barHeight, laneHeight } from "./timeline-measure.ts";
import { type Printing, padding } from "./timeline-printing.ts";
import { pictureWords, printedDate } from "./words.ts";
import { lineWidth, oneLine } from "./wrap.ts";
import { element, type Svg } from "./xml.ts";

/** How far the ground of a text hides what runs below it. */
const labelGround = "0.9";
const barStyle = { ...textStyles.badge, maximumLines: 1 };

/** How long a bar is drawn of which only the start or the end is known: not so long that it would seem to say when. */
const openLength = 52;
/** The room beside a bar for the way of a dependency. */
const besideBar = 14;

/** Where a bar stands: from its start to its end; of one of which only one is known, a short piece there. */
export function barFrame({ scale, left }: Printing, bar: Bar, y: number): Frame {
  const start = bar.start === undefined ? undefined : scale.startOf(bar.start);
  const end = bar.end === undefined ? undefined : scale.endOf(bar.end);
  const from = start ?? Math.max(0, (end ?? 0) - openLength);
  const to = end ?? (start === undefined ? scale.width : Math.min(scale.width, start + openLength));
  return { x: left + from, y: y + 5, width: Math.max(4, to - from), height: barHeight };
}

/** A bar with its dates: in it where they fit, else beside it. */
export function barShapes(printing: Printing, bar: Bar, y: number, tone: Tone): readonly Svg[] {
  const { language, left, scale } = printing;
  const frame = barFrame(printing, bar, y);
  const look = markedLook(bar, tone);
  const isUnknown = bar.start === undefined && bar.end === undefined;
  const words = textBlock(spanOf(bar, language), 220, barStyle);
  const wide = widthOf(words) + 2 * padding;
  const reach = wide + besideBar;
  const ends = [
    bar.start === undefined ? openEnd({ x: frame.x, y: frame.y }, frame.height, "left") : "",
    bar.end === undefined ? openEnd({ x: frame.x + frame.width, y: frame.y }, frame.height, "right") : "",
  ];
  const isInside = wide + 12 <= frame.width;
  const isRight = frame.x + frame.width + reach <= left + scale.width;
  const beside = { ...frame, x: isRight ? frame.x + frame.width + besideBar : frame.x - reach, width: wide };
  const room = isInside
    ? { ...frame, x: frame.x + padding, width: frame.width - 2 * padding }
    : { ...beside, x: beside.x + padding, width: wide - 2 * padding };
  const unknown = isUnknown ? { fill: paper, "stroke-dasharray": "2 3" } : {};
  const text = textShape(placeText(words, room, isInside ? "middle" : "start"), isUnknown ? quietInk : ink);
  const ground = isInside ? { fill: "none" } : { fill: paper, "fill-opacity": labelGround };
  const field = element("rect", { class: "khung-outline", ...(isInside ? frame : beside), ...ground });
  return [
    element("rect", { class: "khung-span", ...frame, rx: isUnknown ? 0 : 2, ...look, ...unknown }),
    ...ends,
    element("g", { class: "khung-dates" }, field, text),
  ];
}

/** The dates of a bar in words. */
export function spanOf({ start, end }: Bar, language: Language): string {
  if (start === undefined && end === undefined) return pictureWords.noDates[language];
  if (start !== undefined && start === end) return printedDate(start);
  return `${start === undefined ? "?" : printedDate(start)} – ${end === undefined ? "?" : printedDate(end)}`;
}

/** A diamond with its name and date beside it: at the right, or at the left where there is no room. */
export function milestoneShapes(
  { scale, left, language }: Printing,
  milestone: Milestone,
  y: number,
  tone: Tone,
  isNamed: boolean,
): readonly Svg[] {
  const x = left + scale.middleOf(milestone.date);
  const date = printedDate(milestone.date);
  const text = isNamed ? `${inLanguage(milestone.label, language)} · ${date}` : date;
  const toRight = left + scale.width - x - diamondSize - 4;
  const toLeft = x - left - diamondSize - 4;
  const style = { ...barStyle, weight: 400, face: "picture" } as const;
  const isRight = toRight >= toLeft || lineWidth(oneLine(text).slice(0, 200), style) <= toRight;
  const room = Math.max(20, isRight ? toRight : toLeft);
  const block = textBlock(text, room, style);
  const width = widthOf(block);
  const frame = {
    x: isRight ? x + diamondSize + 4 : x - diamondSize - 4 - width,
    y: y - laneHeight / 2,
    width,
    height: laneHeight,
  };
  return [
    diamond({ x, y }, milestone.state, tone),
    element(
      "g",
      { class: "khung-milestone-label" },
      element("rect", {
        class: "khung-outline",
        ...frame,
        y: frame.y + 1,
        height: frame.height - 2,
        fill: paper,
        "fill-opacity": labelGround,
      }),
      textShape(placeText(block, frame), ink),
    ),
  ];
}
