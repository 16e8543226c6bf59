import type { Pins } from "../domain/layout-pins.ts";
import type { Language } from "../domain/text.ts";
import { type BoxView, type Group, groupsOf } from "../domain/view.ts";
import type { Frame, Point } from "./frame.ts";
import { overlap } from "./frame.ts";
import type { GraphLayout } from "./graph-json.ts";
import type { GraphNodes } from "./graph-nodes.ts";
import { tabOf } from "./tab.ts";

/** A layout in which pinned boxes stand where they are held. */
export interface PinnedLayout {
  readonly layout: GraphLayout;
  /** What the positions of pins must be moved by to stand on the layout. */
  readonly shift: Point;
  /** Pinned boxes that could not stand where they are held, since another pinned box stands there. */
  readonly pushed: readonly string[];
}

const clearance = 10;
const padding = 12;
const mostRounds = 400;

/**
 * Holds boxes of a layout where they are pinned. The others keep their places beside them, moved together by what the
 * pinned ones moved in the middle, and make way where they stand on a pinned box. Frames of groups follow their boxes;
 * lines lose their ways and are drawn straight.
 */
export function pinLayout(
  view: BoxView,
  nodes: GraphNodes,
  layout: GraphLayout,
  pins: Pins,
  language: Language,
): PinnedLayout {
  const boxes = [...nodes.tiles].map(([id, { width, height }], index) => {
    const pin = Object.hasOwn(pins, id) ? pins[id] : undefined;
    const middle = layout.nodes.get(`n${index}`) ?? { x: 0, y: 0 };
    return { id, width, height, pin, middle };
  });
  const held = boxes.flatMap(({ pin, middle }) => (pin ? [{ x: pin.x - middle.x, y: pin.y - middle.y }] : []));
  const drift = { x: median(held.map(({ x }) => x)), y: median(held.map(({ y }) => y)) };
  const placed = new Map<string, Frame>();
  const pushed: string[] = [];
  for (const { id, width, height, pin } of boxes)
    if (pin) {
      const wanted = around(pin, width, height);
      const frame = cleared(wanted, placed);
      if (frame.y !== wanted.y) pushed.push(id);
      placed.set(id, frame);
    }
  for (const { id, width, height, pin, middle } of boxes)
    if (!pin) placed.set(id, cleared(around({ x: middle.x + drift.x, y: middle.y + drift.y }, width, height), placed));
  return { ...framed(view, nodes, placed, language), pushed };
}

function around({ x, y }: Point, width: number, height: number): Frame {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A frame moved down until it stands on nothing that has been placed. */
function cleared(frame: Frame, placed: ReadonlyMap<string, Frame>): Frame {
  let free = frame;
  for (let round = 0; round < mostRounds; round++) {
    const grown = { ...free, x: free.x - clearance / 2, width: free.width + clearance };
    const hit = [...placed.values()].find((other) => overlap(grown, other));
    if (!hit) return free;
    free = { ...free, y: hit.y + hit.height + clearance };
  }
  return free;
}

function framed(
  view: BoxView,
  { tiles }: GraphNodes,
  placed: ReadonlyMap<string, Frame>,
  language: Language,
): Pick<PinnedLayout, "layout" | "shift"> {
  const clusters = new Map<Group, Frame>();
  const frameOf = (group: Group): Frame | undefined => {
    const parts = [
      ...group.boxes.flatMap(({ id }) => placed.get(id) ?? []),
      ...(group.groups ?? []).flatMap((inner) => frameOf(inner) ?? []),
    ];
    if (parts.length === 0) return undefined;
    const { x, y, width, height } = bounds(parts);
    const tab = tabOf(group, language);
    const frame = {
      x: x - padding,
      y: y - padding - tab.height,
      width: Math.max(width + 2 * padding, tab.width + padding),
      height: height + 2 * padding + tab.height,
    };
    clusters.set(group, frame);
    return frame;
  };
  for (const group of view.groups) frameOf(group);
  const whole = bounds([...placed.values(), ...clusters.values()]);
  const shift = { x: -whole.x, y: -whole.y };
  const names = [...tiles.keys()];
  const layout: GraphLayout = {
    width: whole.width,
    height: whole.height,
    nodes: new Map(
      names.flatMap((id, index) => {
        const frame = placed.get(id);
        return frame
          ? [[`n${index}`, { x: frame.x + frame.width / 2 + shift.x, y: frame.y + frame.height / 2 + shift.y }]]
          : [];
      }),
    ),
    clusters: new Map(
      groupsOf(view).flatMap((group, index) => {
        const frame = clusters.get(group);
        return frame ? [[`cluster_${index}`, { ...frame, x: frame.x + shift.x, y: frame.y + shift.y }]] : [];
      }),
    ),
    splines: new Map(),
  };
  return { layout, shift };
}

function bounds(frames: readonly Frame[]): Frame {
  const x = Math.min(...frames.map((frame) => frame.x));
  const y = Math.min(...frames.map((frame) => frame.y));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  return frames.length > 0 ? { x, y, width: right - x, height: bottom - y } : { x: 0, y: 0, width: 0, height: 0 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
