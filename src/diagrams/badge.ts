import type { Severity } from "../domain/diagnostic.ts";
import type { Language } from "../domain/text.ts";
import type { Badge } from "../domain/view-head.ts";
import type { Frame, Point } from "./frame.ts";
import { ink, paper, stateColour } from "./palette.ts";
import { type PlacedText, placeText, type TextBlock, textBlock, widthOf } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { textShape } from "./text-svg.ts";
import { badgeText } from "./words.ts";
import { element, pathData, type Svg } from "./xml.ts";

/** A badge with its place. */
export interface PlacedBadge {
  readonly badge: Badge;
  readonly frame: Frame;
  readonly text: PlacedText;
}

/** The height of a badge. */
export const badgeHeight = 15;
/** The space between badges, and above the first row of them. */
export const badgeGap = 3;
const padding = 4;
const iconWidth = 12;
const widestText = 90;

const severityColour: Readonly<Record<Severity, string>> = {
  error: stateColour.missing,
  warning: stateColour.partly,
  info: stateColour.planned,
};

const colourOf = (badge: Badge): string =>
  badge.kind === "findings" ? severityColour[badge.severity] : stateColour.neutral;

/** How much room the badges of a box need in a width: rows, each filled from the left. */
export function badgeRows(badges: readonly Badge[], width: number, language: Language): number {
  const last = placeBadges(badges, { x: 0, y: 0 }, width, language).at(-1);
  return last ? last.frame.y + badgeHeight + badgeGap : 0;
}

/** Puts badges side by side below a point, in as many rows as they need. */
export function placeBadges(
  badges: readonly Badge[],
  corner: Point,
  width: number,
  language: Language,
): readonly PlacedBadge[] {
  let { x } = corner;
  let y = corner.y + badgeGap;
  return badges.map((badge) => {
    const words = wordsOf(badge, language);
    const own = badgeWidth(badge, language);
    if (x > corner.x && x + own > corner.x + width) {
      x = corner.x;
      y += badgeHeight + badgeGap;
    }
    const frame = { x, y, width: own, height: badgeHeight };
    const room = { ...frame, x: x + padding + iconOf(badge), width: own - 2 * padding - iconOf(badge) };
    x += own + badgeGap;
    return { badge, frame, text: placeText(words, room) };
  });
}

function wordsOf(badge: Badge, language: Language): TextBlock {
  return textBlock(badgeText(badge, language), widestText, textStyles.badge);
}

/** The width of a badge. */
export function badgeWidth(badge: Badge, language: Language): number {
  return Math.ceil(widthOf(wordsOf(badge, language))) + 2 * padding + iconOf(badge);
}

function iconOf(badge: Badge): number {
  return badge.kind === "online" ? 0 : iconWidth;
}

/** Prints a badge: a pill for how far a service is online, a shield for the security level, a sign of warning for findings. */
export function badgeShape({ badge, frame, text }: PlacedBadge): Svg {
  const colour = colourOf(badge);
  const rx = badge.kind === "online" ? badgeHeight / 2 : 3;
  const middle = { x: frame.x + padding + iconWidth / 2 - 1, y: frame.y + badgeHeight / 2 };
  return element(
    "g",
    { class: `khung-badge khung-badge-${badge.kind}` },
    element("rect", { class: "khung-outline", ...frame, rx, fill: paper, stroke: colour, "stroke-width": 1 }),
    iconOf(badge) > 0 ? icon(badge, middle, colour) : "",
    textShape(text, ink),
  );
}

function icon(badge: Badge, at: Point, colour: string): Svg {
  if (badge.kind === "security") return shield(at, colour);
  return badge.kind === "findings" ? severityIcons[badge.severity](at, colour) : "";
}

function shield({ x, y }: Point, colour: string): Svg {
  const d = pathData("M", x, y - 5, "l", 4.4, 1.6, "v", 3.2, "q", 0, 3.6, -4.4, 5.4, "q", -4.4, -1.8, -4.4, -5.4);
  return element("path", { d: `${d} ${pathData("v", -3.2, "z")}`, fill: colour });
}

const bang = ({ x, y }: Point, lift: number): readonly Svg[] => [
  element("path", {
    d: pathData("M", x, y - 2.8 + lift, "v", 3, "M", x, y + 2.2 + lift, "v", 0.4),
    fill: "none",
    stroke: paper,
    "stroke-width": 1.5,
    "stroke-linecap": "round",
  }),
];

/** Three outlines for three severities, told apart without colour. */
const severityIcons: Readonly<Record<Severity, (at: Point, colour: string) => Svg>> = {
  error: ({ x, y }, fill) =>
    element(
      "g",
      {},
      element("path", {
        d: pathData(
          "M",
          x - 2.1,
          y - 5,
          "h",
          4.2,
          "l",
          2.9,
          2.9,
          "v",
          4.2,
          "l",
          -2.9,
          2.9,
          "h",
          -4.2,
          "l",
          -2.9,
          -2.9,
          "v",
          -4.2,
          "z",
        ),
        fill,
      }),
      ...bang({ x, y }, 0),
    ),
  warning: ({ x, y }, fill) =>
    element(
      "g",
      {},
      element("path", { d: pathData("M", x, y - 5.2, "l", 5.6, 10, "h", -11.2, "z"), fill }),
      ...bang({ x, y }, 1),
    ),
  info: ({ x, y }, fill) => element("g", {}, element("circle", { cx: x, cy: y, r: 5, fill }), ...bang({ x, y }, 0.2)),
};
