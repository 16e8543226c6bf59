import type { BoxState } from "../domain/view-head.ts";
import type { Point } from "./frame.ts";
import { paper, stateColour } from "./palette.ts";
import { element, pathData, type Svg } from "./xml.ts";

/** The width and height of a symbol. */
export const symbolSize = 10;

/** The symbol of a state, drawn around a point: no glyph of a font is needed, and it reads without colour. */
export function stateSymbol(state: BoxState, at: Point): Svg {
  return element("g", { class: `khung-symbol khung-${state}` }, ...drawings[state](at, stateColour[state]));
}

const drawings: Readonly<Record<BoxState, (at: Point, colour: string) => readonly Svg[]>> = {
  realised: ({ x, y }, colour) => [
    element("circle", { cx: x, cy: y, r: 5, fill: colour }),
    stroke(pathData("M", x - 2.4, y + 0.1, "l", 1.8, 1.9, "l", 3.1, -3.7), paper, 1.5),
  ],
  partly: ({ x, y }, colour) => [
    ring({ x, y }, colour),
    element("path", { d: pathData("M", x, y - 4.4, "a", 4.4, 4.4, 0, 0, 0, 0, 8.8, "z"), fill: colour }),
  ],
  planned: ({ x, y }, colour) => [
    ring({ x, y }, colour),
    stroke(pathData("M", x, y - 2.6, "V", y, "L", x + 2, y + 1.3), colour, 1.2),
  ],
  missing: ({ x, y }, colour) => [
    stroke(pathData("M", x - 3.6, y - 3.6, "l", 7.2, 7.2, "m", 0, -7.2, "l", -7.2, 7.2), colour, 2),
  ],
  retired: ({ x, y }, colour) => [ring({ x, y }, colour), stroke(pathData("M", x - 2.4, y, "h", 4.8), colour, 1.4)],
  neutral: () => [],
};

function ring({ x, y }: Point, colour: string): Svg {
  return element("circle", { cx: x, cy: y, r: 4.4, fill: paper, stroke: colour, "stroke-width": "1.2" });
}

function stroke(d: string, colour: string, width: number): Svg {
  return element("path", {
    d,
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}
