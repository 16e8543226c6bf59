import { inLanguage, type Language } from "../domain/text.ts";
import type { DateLine, TimelineView } from "../domain/timeline-view.ts";
import type { Frame, Point } from "./frame.ts";
import { ink, lineColour, paper, quietInk, rule, stateColour } from "./palette.ts";
import { placeText, textBlock, widthOf } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { textShape } from "./text-svg.ts";
import { type Printing, padding, yearsHeight } from "./timeline-printing.ts";
import type { Scale } from "./timeline-scale.ts";
import { printedDate } from "./words.ts";
import { element, type Svg } from "./xml.ts";

const flagHeight = 17;
const flagStyle = { ...textStyles.badge, maximumLines: 1 };
/** The name of a date that runs through all rows, with its place. */
export interface Flag {
  readonly line: DateLine;
  readonly x: number;
  readonly frame: Frame;
}

/** The years of the scale, with thin lines through all rows. */
export function years({ scale, left, top, bottom }: Printing): readonly Svg[] {
  const label = { ...textStyles.badge, maximumLines: 1 };
  return [
    ...scale.years.flatMap(({ year, x, width }) => [
      element("line", { x1: left + x, y1: top - 5, x2: left + x, y2: bottom, stroke: rule, "stroke-width": 0.7 }),
      textShape(
        placeText(
          textBlock(String(year), Math.max(width, 30), label),
          { x: left + x, y: top - yearsHeight + 2, width, height: yearsHeight - 4 },
          "middle",
        ),
        quietInk,
      ),
    ]),
    element("line", { x1: left, y1: top, x2: left + scale.width, y2: top, stroke: quietInk, "stroke-width": 1 }),
  ];
}

/** Dates that run through all rows, with names at the top that do not cover one another. */
export function flagsOf(view: TimelineView, scale: Scale, language: Language): readonly Flag[] {
  const flags: Flag[] = [];
  for (const line of view.dateLines) {
    const x = scale.middleOf(line.date);
    const width = widthOf(textBlock(flagText(line, language), 240, flagStyle)) + 2 * padding;
    const at = Math.min(Math.max(0, x - width / 2), Math.max(0, scale.width - width));
    let y = 0;
    while (flags.some(({ frame }) => frame.y === y && at < frame.x + frame.width + 4 && frame.x < at + width + 4))
      y += flagHeight + 2;
    flags.push({ line, x, frame: { x: at, y, width, height: flagHeight } });
  }
  return flags;
}

function flagText({ label, date }: DateLine, language: Language): string {
  return `${inLanguage(label, language)} ${printedDate(date)}`;
}

/** A date that runs through all rows. */
export function dateLineShape(x: number, top: number, bottom: number): Svg {
  return element("line", {
    class: "khung-date-line",
    x1: x,
    y1: top,
    x2: x,
    y2: bottom,
    stroke: lineColour.direct,
    "stroke-width": 1.4,
    "stroke-dasharray": "7 3 2 3",
  });
}

/** The name of such a date, on its stem above the years. */
export function flagShape({ line, x, frame }: Flag, corner: Point, top: number, language: Language): Svg {
  const own = { ...frame, x: corner.x + frame.x, y: corner.y + frame.y };
  const foot = { x: corner.x + x, y: own.y + own.height };
  const block = textBlock(flagText(line, language), frame.width - 2 * padding + 1, flagStyle);
  return element(
    "g",
    { class: "khung-flag" },
    element("line", {
      x1: foot.x,
      y1: foot.y,
      x2: foot.x,
      y2: top - yearsHeight + 2,
      stroke: lineColour.direct,
      "stroke-width": 1,
    }),
    element("rect", {
      class: "khung-outline",
      ...own,
      rx: 3,
      fill: paper,
      stroke: stateColour.missing,
      "stroke-width": 1,
    }),
    textShape(placeText(block, own, "middle"), ink),
  );
}
