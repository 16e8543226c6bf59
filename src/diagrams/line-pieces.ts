import type { Frame, Point } from "./frame.ts";

const longest = 20;

/** Small frames along the polygon that holds a curve. */
export function piecesOf(points: readonly Point[]): readonly Frame[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / longest));
    const along = (share: number): Point => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    });
    return Array.from({ length: pieces }, (_, piece) => around(along(piece / pieces), along((piece + 1) / pieces)));
  });
}

function around(one: Point, other: Point): Frame {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { x, y, width: Math.abs(one.x - other.x) + 1, height: Math.abs(one.y - other.y) + 1 };
}
