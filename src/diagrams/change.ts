import type { Change } from "../domain/view-head.ts";
import type { Point } from "./frame.ts";
import { changeColour, paper } from "./palette.ts";
import type { Look } from "./shapes.ts";
import { element, pathData, type Svg } from "./xml.ts";

/** The width and height of the sign of a change. */
export const signSize = 13;

/** How the border of a changed thing differs from that of one that was kept: by width and dashes as well as by colour. */
export const changeLook: Readonly<Record<Change, Partial<Look>>> = {
  added: { stroke: changeColour.added, "stroke-width": 2.4 },
  removed: { stroke: changeColour.removed, "stroke-width": 1.8, "stroke-dasharray": "3 3", fill: paper },
  changed: { stroke: changeColour.changed, "stroke-width": 2.2, "stroke-dasharray": "9 3" },
  kept: {},
};

/** The sign of a change, drawn around a point: plus, minus, a triangle; nothing for what was kept. */
export function changeSign(change: Change, at: Point): Svg {
  const drawn = signs[change](at, changeColour[change]);
  return drawn.length > 0 ? element("g", { class: `khung-change khung-${change}` }, ...drawn) : "";
}

const signs: Readonly<Record<Change, (at: Point, colour: string) => readonly Svg[]>> = {
  added: (at, colour) => [
    disc(at, colour),
    strokes(pathData("M", at.x - 3.4, at.y, "h", 6.8, "M", at.x, at.y - 3.4, "v", 6.8)),
  ],
  removed: (at, colour) => [
    element("rect", { x: at.x - 6, y: at.y - 6, width: 12, height: 12, rx: 2, fill: colour }),
    strokes(pathData("M", at.x - 3.4, at.y, "h", 6.8)),
  ],
  changed: ({ x, y }, colour) => [
    element("path", { d: pathData("M", x, y - 6, "l", 6.4, 11.6, "h", -12.8, "z"), fill: colour }),
    strokes(pathData("M", x - 2.4, y + 2.8, "q", 1.2, -2, 2.4, -0.6, "t", 2.4, -0.6)),
  ],
  kept: () => [],
};

function disc({ x, y }: Point, fill: string): Svg {
  return element("circle", { cx: x, cy: y, r: 6.4, fill });
}

function strokes(d: string): Svg {
  return element("path", { d, fill: "none", stroke: paper, "stroke-width": 1.8, "stroke-linecap": "round" });
}
