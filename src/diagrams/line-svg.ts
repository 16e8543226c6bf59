import { inLanguage, type Language } from "../domain/text.ts";
import type { Line } from "../domain/view.ts";
import { changeLook, changeSign } from "./change.ts";
import type { Point } from "./frame.ts";
import { linked } from "./href.ts";
import { ink, lineColour, paper } from "./palette.ts";
import type { PlacedLine } from "./placed.ts";
import { textShape } from "./text-svg.ts";
import { badgeSpoken, changeWords, lineWords, plannedLineWords, provenanceWords } from "./words.ts";
import { oneLine } from "./wrap.ts";
import { element, pathData, type Svg, textNode } from "./xml.ts";

interface LineLook {
  readonly stroke: string;
  readonly "stroke-width": number;
}

const looks: Readonly<Record<Line["style"], LineLook>> = {
  axis: { stroke: lineColour.axis, "stroke-width": 2 },
  direct: { stroke: lineColour.direct, "stroke-width": 1.4 },
  reference: { stroke: lineColour.reference, "stroke-width": 1 },
};
const plannedDash = "6 4";
const headLength = 8;
const headWidth = 6;

/** Prints a line with its heads; its label is printed apart, above the boxes. */
export function lineShape(placed: PlacedLine, id: string, language: Language): Svg {
  const { line, heads } = placed;
  return element(
    "g",
    {
      class: `khung-line khung-${line.style}${line.planned ? " khung-planned" : ""}${line.change ? ` khung-${line.change}` : ""}`,
      id,
      "data-line": line.id,
      "data-from": line.from,
      "data-to": line.to,
    },
    element("title", {}, textNode(spoken(line, language))),
    ...linked(line.href, strokeShape(placed), ...heads.map(({ from, tip }) => head(from, tip, line))),
  );
}

/** The label of a line on its field, and the sign of its change; printed after the boxes, so that nothing covers them. */
export function lineLabel({ line, label, sign }: PlacedLine): Svg {
  const shown = sign && line.change ? changeSign(line.change, sign) : "";
  if (!label) return shown;
  const field = element("rect", {
    class: "khung-outline",
    ...label.frame,
    rx: 3,
    fill: paper,
    "fill-opacity": "0.92",
  });
  return element(
    "g",
    { class: "khung-line-label", "data-label-of": line.id },
    field,
    textShape(label.text, ink),
    shown,
  );
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
    ...lookOf(line),
  });
}

function lookOf(line: Pick<Line, "style" | "planned" | "change" | "isNeighbour">): LineLook & {
  readonly "stroke-dasharray": string | undefined;
} {
  const own = line.isNeighbour ? { stroke: lineColour.reference, "stroke-width": 0.8 } : looks[line.style];
  const dashes = { "stroke-dasharray": line.planned ? plannedDash : line.isNeighbour ? "1 3" : undefined };
  if (!line.change || line.change === "kept") return { ...own, ...dashes };
  const { stroke = own.stroke, "stroke-dasharray": changed } = changeLook[line.change];
  return { stroke, "stroke-width": own["stroke-width"] + 0.8, "stroke-dasharray": changed };
}

function spoken(line: Line, language: Language): string {
  const words = line.planned ? plannedLineWords : lineWords[line.style];
  return [
    ...(line.label ? [oneLine(inLanguage(line.label, language))] : []),
    words[language],
    ...(line.change ? [changeWords[line.change][language]] : []),
    ...(line.provenance ? [provenanceWords[line.provenance][language]] : []),
    ...(line.badges ?? []).map((badge) => badgeSpoken(badge, language)),
  ].join(" · ");
}

/** A filled head, turned as the line arrives. */
function head(before: Point, tip: Point, line: Line): Svg {
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
    fill: lookOf(line).stroke,
  });
}
