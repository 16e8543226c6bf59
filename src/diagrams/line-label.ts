import type { Frame, Point } from "./frame.ts";
import { overlap } from "./frame.ts";
import type { PlacedLine } from "./placed.ts";
import { placeText, type TextBlock, widthOf } from "./text-block.ts";

const padding = 3;
const positions = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];
/** How far beside its line a label may stand, as a share of its own size. */
const asides = [0, -0.55, 0.55];
/** What it costs to stand beside the line or off its middle, as a covered area: a free place on the line comes first. */
const asideCost = 12;
const offCost = 40;
const steps = 12;

/** Puts a label on a line, near its middle, where it covers nothing that is taken; else where it covers least. */
export function placeLabel(
  block: TextBlock,
  points: readonly Point[],
  curved: boolean,
  taken: readonly Frame[],
): NonNullable<PlacedLine["label"]> {
  const way = curved ? flattened(points) : points;
  let best: { readonly frame: Frame; readonly cost: number } | undefined;
  for (const aside of asides)
    for (const position of positions) {
      const frame = around(pointAt(way, position), block, aside);
      const unease = Math.abs(aside) * asideCost + Math.abs(position - 0.5) * offCost;
      if (best && unease >= best.cost) continue;
      const cost = unease + taken.reduce((sum, other) => sum + shared(frame, other), 0);
      if (!best || cost < best.cost) best = { frame, cost };
    }
  const frame = best?.frame ?? around(pointAt(way, 0.5), block, 0);
  return { frame, text: placeText(block, frame, "middle") };
}

function around({ x, y }: Point, block: TextBlock, aside: number): Frame {
  const width = widthOf(block) + 2 * padding;
  const height = block.height + padding;
  return { x: x - width / 2, y: y - height / 2 + aside * (height + padding), width, height };
}

function shared(one: Frame, other: Frame): number {
  if (!overlap(one, other)) return 0;
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width * height;
}

/** Where along a line the sign of its change may stand: beside the middle, which is the label's. */
const signPositions = [0.3, 0.7, 0.22, 0.78, 0.14, 0.86, 0.5];

/** A place on a line for a sign of a size, where it covers nothing that is taken; else where it covers least. */
export function placeSign(
  points: readonly Point[],
  curved: boolean,
  size: number,
  taken: readonly Frame[],
): Frame & { readonly middle: Point } {
  const way = curved ? flattened(points) : points;
  const places = signPositions.map((position) => {
    const middle = pointAt(way, position);
    const frame = { x: middle.x - size / 2, y: middle.y - size / 2, width: size, height: size };
    return { ...frame, middle, cost: taken.reduce((sum, other) => sum + shared(frame, other), 0) };
  });
  const [first, ...others] = places;
  return others.reduce((one, other) => (other.cost < one.cost ? other : one), first ?? nowhere);
}

const nowhere = { x: 0, y: 0, width: 0, height: 0, middle: { x: 0, y: 0 }, cost: 0 };

/** The point at a share of the way. */
function pointAt(way: readonly Point[], share: number): Point {
  const lengths = way.slice(1).map((point, index) => distance(way[index] ?? point, point));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    const from = way[index];
    const to = way[index + 1];
    if (from && to && left <= length && length > 0) return between(from, to, left / length);
    left -= length;
  }
  return way.at(-1) ?? { x: 0, y: 0 };
}

/** Cubic curves as short straight pieces. */
function flattened(points: readonly Point[]): readonly Point[] {
  const way: Point[] = points.slice(0, 1);
  for (let index = 0; index + 3 < points.length; index += 3) {
    const [p0, p1, p2, p3] = points.slice(index, index + 4);
    if (!p0 || !p1 || !p2 || !p3) continue;
    for (let step = 1; step <= steps; step++) way.push(onCurve(p0, p1, p2, p3, step / steps));
  }
  return way;
}

function onCurve(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const a = between(p0, p1, t);
  const b = between(p1, p2, t);
  const c = between(p2, p3, t);
  return between(between(a, b, t), between(b, c, t), t);
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
