import { inLanguage, type Language } from "../domain/text.ts";
import type { Line } from "../domain/view.ts";
import type { Point } from "./frame.ts";
import { ink, paper } from "./palette.ts";
import type { PlacedLine } from "./placed.ts";
import { textShape } from "./text-svg.ts";
import { lineWords, plannedLineWords } from "./words.ts";
import { element, pathData, type Svg, textNode } from "./xml.ts";

const looks: Readonly<Record<Line["style"], { readonly stroke: string; readonly "stroke-width": number }>> = {
  axis: { stroke: "#573d86", "stroke-width": 1.8 },
  direct: { stroke: "#9c3a1b", "stroke-width": 1.4 },
  reference: { stroke: "#66778a", "stroke-width": 1 },
};
const plannedDash = "6 4";
const headLength = 8;
const headWidth = 6;

/** Prints a line with its heads; its label is printed apart, above the boxes. */
export function lineShape(placed: PlacedLine, id: string, language: Language): Svg {
  const { line, heads } = placed;
  return element(
    "g",
    { class: `khung-line khung-${line.style}${line.planned ? " khung-planned" : ""}`, id },
    element("title", {}, textNode(spoken(line, language))),
    strokeShape(placed),
    ...heads.map(({ from, tip }) => head(from, tip, line.style)),
  );
}

/** The label of a line on its field; printed after the boxes, so that nothing covers it. */
export function lineLabel({ label }: PlacedLine): Svg {
  if (!label) return "";
  const field = element("rect", { ...label.frame, rx: 3, fill: paper, "fill-opacity": "0.92" });
  return element("g", { class: "khung-line-label" }, field, textShape(label.text, ink));
}

/** The line alone. */
export function strokeShape({ line, points, curved }: Pick<PlacedLine, "line" | "points" | "curved">): Svg {
  const d = points.map(({ x, y }, index) => {
    if (index === 0) return pathData("M", x, y);
    return curved ? pathData(index % 3 === 1 ? "C" : "", x, y).trim() : pathData("L", x, y);
  });
  return element("path", {
    d: d.join(" "),
    fill: "none",
    ...looks[line.style],
    "stroke-dasharray": line.planned ? plannedDash : undefined,
  });
}

function spoken(line: Line, language: Language): string {
  const words = line.planned ? plannedLineWords : lineWords[line.style];
  return [...(line.label ? [inLanguage(line.label, language)] : []), words[language]].join(" · ");
}

/** A filled head, turned as the line arrives. */
function head(before: Point, tip: Point, style: Line["style"]): Svg {
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const base = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength };
  const half = headWidth / 2;
  return element("path", {
    d: pathData(
      "M",
      tip.x,
      tip.y,
      "L",
      base.x - along.y * half,
      base.y + along.x * half,
      "L",
      base.x + along.y * half,
      base.y - along.x * half,
      "z",
    ),
    fill: looks[style].stroke,
  });
}
