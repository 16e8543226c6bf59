import type { BoxState } from "../domain/view-head.ts";
import { boxLook } from "./box-svg.ts";
import type { Point } from "./frame.ts";
import { ink, lineColour, paper, type Tone } from "./palette.ts";
import { element, pathData, type Svg } from "./xml.ts";

/** Half the width of a milestone. */
export const diamondSize = 6;

/** A milestone: a diamond around a point, filled where it has been reached. */
export function diamond({ x, y }: Point, state: BoxState, tone: Tone): Svg {
  const s = diamondSize;
  const look = boxLook(state, tone);
  return element("path", {
    class: "khung-milestone",
    d: pathData("M", x, y - s, "l", s, s, "l", -s, s, "l", -s, -s, "z"),
    ...look,
    fill: state === "realised" || state === "neutral" ? tone.strong : look.fill,
    "stroke-width": 1.4,
  });
}

/** The way from one bar to the next with a head at its end; against the order of time it is thick, red and dashed. */
export function dependencyPath(points: readonly Point[], isBroken: boolean): Svg {
  const stroke = isBroken ? lineColour.direct : lineColour.reference;
  const d = points.map(({ x, y }, index) => pathData(index === 0 ? "M" : "L", x, y)).join(" ");
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? tip;
  return element(
    "g",
    { class: `khung-dependency${isBroken ? " khung-broken" : ""}` },
    element("path", {
      d,
      fill: "none",
      stroke,
      "stroke-width": isBroken ? 1.8 : 1.2,
      "stroke-dasharray": isBroken ? "4 2" : undefined,
    }),
    headShape(before, tip, stroke),
  );
}

function headShape(before: Point, tip: Point, fill: string): Svg {
  const down = Math.abs(tip.y - before.y) > Math.abs(tip.x - before.x);
  const sign = down ? Math.sign(tip.y - before.y) || 1 : Math.sign(tip.x - before.x) || 1;
  const d = down
    ? pathData("M", tip.x, tip.y, "l", -3.2, -6 * sign, "h", 6.4, "z")
    : pathData("M", tip.x, tip.y, "l", -6 * sign, -3.2, "v", 6.4, "z");
  return element("path", { d, fill });
}

/** The torn end of a bar whose start or end nobody knows. */
export function openEnd({ x, y }: Point, height: number, side: "left" | "right"): Svg {
  const sign = side === "right" ? -1 : 1;
  const steps = 4;
  const parts = Array.from({ length: steps }, (_, step) =>
    pathData("l", (step % 2 === 0 ? 4 : -4) * sign, height / steps),
  );
  return element("path", {
    d: `${pathData("M", x, y)} ${parts.join(" ")} ${pathData("h", 3 * -sign, "v", -height, "z")}`,
    fill: paper,
    stroke: ink,
    "stroke-width": 0.8,
  });
}
