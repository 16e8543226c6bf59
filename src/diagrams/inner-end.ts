import { type Frame, overlap, type Point } from "./frame.ts";
import type { PlacedBox, PlacedLine } from "./placed.ts";

/** A way into a box is taken where it is no longer, as a share of the box's width or height. */
const deepest = 0.5;

/**
 * A line that joins a box inside another one ends at the border of the outer box, which is what the engine knows. Where
 * nothing stands between, it goes on to the border of the inner one.
 */
export function reachingIn(line: PlacedLine, boxes: readonly PlacedBox[]): PlacedLine {
  const end = wayIn(boxes, line.line.to, tipOf(line));
  const start = wayIn(boxes, line.line.from, startOf(line));
  if (!start && !end) return line;
  const points = [
    ...(start ? [start, ...(line.curved ? [start, line.points[0] ?? start] : [])] : []),
    ...line.points,
    ...(end ? (line.curved ? [tipOf(line), tipOf(line), end] : [end]) : []),
  ].flatMap((point) => point ?? []);
  const heads = line.heads.map((head, index) => {
    if (index === 0 && end) return { from: head.tip, tip: end };
    return index === 1 && start ? { from: head.tip, tip: start } : head;
  });
  return { ...line, points, heads };
}

function tipOf({ heads, points }: PlacedLine): Point | undefined {
  return heads[0]?.tip ?? points.at(-1);
}

function startOf({ heads, points }: PlacedLine): Point | undefined {
  return heads[1]?.tip ?? points[0];
}

/** From a point on the border of an outermost box straight on to the box of an id inside it. */
function wayIn(boxes: readonly PlacedBox[], id: string, from: Point | undefined): Point | undefined {
  const outer = boxes.find((box) => box.boxes.length > 0 && holds(box, id));
  const inner = outer && findIn(outer, id);
  if (!from || !outer || !inner || inner === outer) return undefined;
  const to = nearest(from, inner.frame, outer.frame);
  if (!to) return undefined;
  const way = between(from, to);
  const others = outer.boxes.filter((box) => box !== inner && !holds(box, id));
  return others.some(({ frame }) => overlap(frame, way)) ? undefined : to;
}

function holds(box: PlacedBox, id: string): boolean {
  return findIn(box, id) !== undefined;
}

function findIn(box: PlacedBox, id: string): PlacedBox | undefined {
  if (box.box.id === id) return box;
  for (const inner of box.boxes) {
    const found = findIn(inner, id);
    if (found) return found;
  }
  return undefined;
}

/** The point of the inner border straight across from one of the outer border; nothing where the inner box is not beside it, or far. */
function nearest(from: Point, inner: Frame, outer: Frame): Point | undefined {
  const isBeside = from.y > inner.y && from.y < inner.y + inner.height;
  const isAbove = from.x > inner.x && from.x < inner.x + inner.width;
  const x = Math.min(Math.max(from.x, inner.x), inner.x + inner.width);
  const y = Math.min(Math.max(from.y, inner.y), inner.y + inner.height);
  if (isBeside === isAbove) return undefined;
  const reach = isBeside ? Math.abs(x - from.x) / outer.width : Math.abs(y - from.y) / outer.height;
  return reach <= deepest ? { x, y } : undefined;
}

function between(one: Point, other: Point): Frame {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.max(1, Math.abs(one.x - other.x)),
    height: Math.max(1, Math.abs(one.y - other.y)),
  };
}
