import { element, type Svg, textNode } from "../xml.ts";
import { painted } from "./paint.ts";
import type { Pen } from "./pen.ts";

/** The shapes that tell series of points apart where colours cannot: circle, square, triangle, diamond, cross, turned triangle. */
const shapes: readonly string[] = [
  "M-5,0 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0 Z",
  "M-4.5,-4.5 h9 v9 h-9 Z",
  "M0,-5.8 L5.5,4.3 H-5.5 Z",
  "M0,-6.2 L6.2,0 L0,6.2 L-6.2,0 Z",
  "M-2,-5.5 h4 v3.5 h3.5 v4 h-3.5 v3.5 h-4 v-3.5 h-3.5 v-4 h3.5 Z",
  "M0,5.8 L5.5,-4.3 H-5.5 Z",
];

/** How the lines of series are dashed, in the same order. */
const dashes: readonly (string | undefined)[] = [undefined, "7 3", "2 2.5", "9 3 2 3", "4 4", "12 4"];

/** The dashes of the line of a series; nothing for one that is drawn through. */
export function seriesDash(series: number): string | undefined {
  return dashes[series % dashes.length];
}

/** The mark of a series at a point, with its tooltip. */
export function seriesMark(pen: Pen, series: number, x: number, y: number, tooltip?: string): Svg {
  return element(
    "path",
    {
      d: shapes[series % shapes.length],
      transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
      "stroke-width": 1,
      ...painted({ fill: `series-${series}`, stroke: "paper" }, pen.theme),
    },
    tooltip === undefined ? "" : element("title", {}, textNode(tooltip)),
  );
}
