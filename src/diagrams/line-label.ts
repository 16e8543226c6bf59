import type { Frame, Point } from "./frame.ts";
import { overlap } from "./frame.ts";
import type { PlacedLine } from "./placed.ts";
import { placeText, type TextBlock, widthOf } from "./text-block.ts";

const padding = 3;
const positions = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const steps = 12;

/** Puts a label on a line, near its middle, where it covers nothing that is taken; else where it covers least. */
export function placeLabel(
  block: TextBlock,
  points: readonly Point[],
  curved: boolean,
  taken: readonly Frame[],
): NonNullable<PlacedLine["label"]> {
  const way = curved ? flattened(points) : points;
  const frames = positions.map((position) => around(pointAt(way, position), block));
  const covered = (frame: Frame): number => taken.reduce((sum, other) => sum + shared(frame, other), 0);
  const best = frames.reduce((one, other) => (covered(other) < covered(one) ? other : one));
  return { frame: best, text: placeText(block, best, "middle") };
}

function around({ x, y }: Point, block: TextBlock): Frame {
  const width = widthOf(block) + 2 * padding;
  const height = block.height + padding;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function shared(one: Frame, other: Frame): number {
  if (!overlap(one, other)) return 0;
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width * height;
}

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
