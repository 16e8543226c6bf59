import type { Icicle, WeightNode } from "../../domain/chart.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { Svg } from "../xml.ts";
import type { Body } from "./body.ts";
import { textured } from "./patterns.ts";
import { block, chartStyles, label, type Pen, said } from "./pen.ts";

const columnWidth = 200;
const stripe = 7;
/** The height at which a box still holds its name. */
const leafHeight = 11.5;
const leastHeight = 320;
const mostHeight = 1400;
const shareWidth = 46;

/** The tree from left to right: the height of a box is what it counts for in the whole. */
export function icicle(chart: Icicle, pen: Pen): Body {
  const depth = depthOf(chart.root);
  const height = Math.max(leastHeight, Math.min(mostHeight, leafHeight / leastShare(chart.root, 1)));
  const width = depth <= 2 ? 300 : columnWidth;
  return {
    width: depth * width,
    height: height + 2,
    content: column(chart.root, { pen, x: 0, y: 0, height, width, series: 0, depth: 0 }),
    legend: [],
  };
}

interface Place {
  readonly pen: Pen;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  readonly series: number;
  readonly depth: number;
}

function column(node: WeightNode, place: Place): Svg {
  const { x, y, height, width, series } = place;
  const total = node.children.reduce((sum, { share }) => sum + share, 0) || 1;
  let top = y;
  const inner = node.children.map((child, index) => {
    const childHeight = height * (child.share / total);
    const own = {
      ...place,
      x: x + width,
      y: top,
      height: childHeight,
      series: place.depth === 0 ? index : series,
      depth: place.depth + 1,
    };
    top += childHeight;
    return column(child, own);
  });
  return [nodeBox(node, place), ...inner].join("");
}

function nodeBox(node: WeightNode, { pen, x, y, height, width, series, depth }: Place): Svg {
  const share = shareWords(node.share, pen);
  const text = `${said(pen, node.name)} · ${share}`;
  const frame = { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: Math.max(0.6, height - 1.5) };
  const inside = { x: x + stripe + 6, y, width: width - stripe - shareWidth - 12, height };
  const style = height >= 30 ? { ...chartStyles.name, maximumLines: height >= 44 ? 3 : 2 } : chartStyles.label;
  const strong = depth === 0 ? { ...style, weight: 600 as const, face: "picture-semibold" as const } : style;
  return [
    block(pen, frame, { fill: "band", stroke: "grid" }, { "stroke-width": 0.75 }, text),
    depth === 0 ? "" : textured(pen, { ...frame, width: stripe }, series, text),
    height >= 11 ? label(pen, said(pen, node.name), inside, { style: strong }) : "",
    height >= 11
      ? label(
          pen,
          share,
          { ...inside, x: x + width - shareWidth - 5, width: shareWidth },
          { anchor: "end", paint: "quiet" },
        )
      : "",
  ].join("");
}

function shareWords(share: number, pen: Pen): string {
  const text = numberWords(share * 100, 1)[pen.language];
  return pen.language === "vi" ? `${text} %` : `${text}%`;
}

function depthOf(node: WeightNode): number {
  return 1 + Math.max(0, ...node.children.map(depthOf));
}

/** The height of the lowest leaf, as a share of the whole picture. Leaves without weight have none. */
function leastShare(node: WeightNode, height: number): number {
  const total = node.children.reduce((sum, { share }) => sum + share, 0);
  const inner = node.children.filter(({ share }) => share > 0);
  return inner.length ? Math.min(...inner.map((child) => leastShare(child, height * (child.share / total)))) : height;
}
