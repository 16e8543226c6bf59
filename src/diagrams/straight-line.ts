import type { Frame, Point } from "./frame.ts";
import type { Joined } from "./graph-nodes.ts";
import type { PlacedLine } from "./placed.ts";

/** The space between lines that join the same two boxes. */
const lane = 12;
const loop = 26;

/** A line among those that join the same two boxes: its number, from 0, and how many they are. */
export interface Lane {
  readonly index: number;
  readonly count: number;
}

/** The lanes of lines, so that several between one pair stand beside one another. */
export function lanesOf(joined: readonly Joined[]): readonly Lane[] {
  const key = ({ from, to }: Joined): string => JSON.stringify(from < to ? [from, to] : [to, from]);
  const counts = new Map<string, number>();
  const numbered = joined.map((one) => {
    const index = counts.get(key(one)) ?? 0;
    counts.set(key(one), index + 1);
    return { index, pair: key(one) };
  });
  return numbered.map(({ index, pair }) => ({ index, count: counts.get(pair) ?? 1 }));
}

/** A line drawn straight from border to border, in its lane; a loop at the right of a box that it starts and ends at. */
export function straightLine(
  { line, from, to }: Joined,
  frames: ReadonlyMap<string, Frame>,
  { index, count }: Lane,
): PlacedLine {
  const start = frames.get(from);
  const end = frames.get(to);
  if (!start || !end) return { line, points: [], curved: false, heads: [] };
  if (from === to) return loopLine(line, start, index);
  const aside = (index - (count - 1) / 2) * Math.min(lane, Math.min(start.height, end.height) / count);
  const across = normal(from < to ? start : end, from < to ? end : start);
  const shift = { x: across.x * aside, y: across.y * aside };
  const first = borderPoint(start, plus(middleOf(start), shift), plus(middleOf(end), shift));
  const last = borderPoint(end, plus(middleOf(end), shift), plus(middleOf(start), shift));
  const heads = [{ from: first, tip: last }, ...(line.bothWays ? [{ from: last, tip: first }] : [])];
  return { line, points: [first, last], curved: false, heads };
}

function loopLine(line: Joined["line"], { x, y, width, height }: Frame, index: number): PlacedLine {
  const right = x + width;
  const reach = loop + index * 10;
  const first = { x: right, y: y + height * 0.3 };
  const last = { x: right, y: y + height * 0.7 };
  const out = [
    { x: right + reach, y: first.y - 6 },
    { x: right + reach, y: last.y + 6 },
  ];
  return {
    line,
    points: [first, ...out, last],
    curved: true,
    heads: [{ from: { x: right + 8, y: last.y + 1 }, tip: last }],
  };
}

/** Of length one, across the way between the middles of two frames; the same for both directions. */
function normal(one: Frame, other: Frame): Point {
  const [a, b] = [middleOf(one), middleOf(other)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
}

function plus(one: Point, other: Point): Point {
  return { x: one.x + other.x, y: one.y + other.y };
}

function middleOf({ x, y, width, height }: Frame): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the way from a point within a frame to another crosses its border. */
function borderPoint({ x, y, width, height }: Frame, from: Point, towards: Point): Point {
  const dx = towards.x - from.x;
  const dy = towards.y - from.y;
  const shareX = dx === 0 ? Number.POSITIVE_INFINITY : ((dx > 0 ? x + width : x) - from.x) / dx;
  const shareY = dy === 0 ? Number.POSITIVE_INFINITY : ((dy > 0 ? y + height : y) - from.y) / dy;
  const share = Math.max(0, Math.min(1, shareX, shareY));
  return { x: from.x + dx * share, y: from.y + dy * share };
}
