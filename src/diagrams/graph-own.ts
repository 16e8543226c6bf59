import type { Language } from "../domain/text.ts";
import { type BoxView, type Group, groupsOf } from "../domain/view.ts";
import { type Frame, type Point, sheetProportion } from "./frame.ts";
import type { GraphLayout } from "./graph-json.ts";
import type { GraphNodes } from "./graph-nodes.ts";
import { tabOf } from "./tab.ts";

const boxGap = 18;
const groupGap = 40;
const padding = 12;
/** Groups stand side by side up to this width at least. */
const roomiest = 900;

/** A group set in rows: its size, and its boxes and inner groups counted from its corner. */
interface Block {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Frame>;
  readonly frames: ReadonlyMap<Group, Frame>;
}

/**
 * A layout of our own that always ends, in time that grows with the number of boxes alone: the boxes of a group in rows,
 * the groups in rows on a sheet lying down. It has no ways for lines, which are then drawn straight: none is lost.
 */
export function ownLayout(view: BoxView, { tiles }: GraphNodes, language: Language): GraphLayout {
  const blocks = view.groups.map((group) => blockOf(group, tiles, language));
  const area = blocks.reduce((sum, { width, height }) => sum + (width + groupGap) * (height + groupGap), 0);
  const widest = Math.max(0, ...blocks.map(({ width }) => width));
  const placed = inRows(blocks, Math.max(widest, roomiest, Math.sqrt(area * sheetProportion)), groupGap);
  const numbers = new Map(groupsOf(view).map((group, index) => [group, index]));
  const names = new Map([...tiles.keys()].map((id, index) => [id, `n${index}`]));
  const nodes = new Map<string, Point>();
  const clusters = new Map<string, Frame>();
  for (const { item, at } of placed.items) {
    for (const [id, frame] of item.nodes) nodes.set(names.get(id) ?? id, middleOf(moved(frame, at)));
    for (const [group, frame] of item.frames) clusters.set(`cluster_${numbers.get(group)}`, moved(frame, at));
  }
  return { width: placed.width, height: placed.height, nodes, clusters, splines: new Map() };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sets a group in rows: about as wide as high, or as wide as `widest` allows. */
export function blockOf(group: Group, tiles: ReadonlyMap<string, Size>, language: Language, widest?: number): Block {
  const boxes = group.boxes.flatMap((box) => {
    const tile = tiles.get(box.id);
    return tile ? [{ id: box.id, width: tile.width, height: tile.height }] : [];
  });
  const columns = Math.max(1, Math.ceil(Math.sqrt(boxes.length / 2)));
  const step = Math.max(0, ...boxes.map(({ width }) => width)) + boxGap;
  const room = step * (widest ? evenColumns(boxes.length, step, widest - 2 * padding) : columns);
  const rows = inRows(boxes, room, boxGap);
  const inner = inRows(
    (group.groups ?? []).map((one) => blockOf(one, tiles, language)),
    Math.max(room, 900),
    boxGap,
  );
  const tab = tabOf(group, language);
  const corner = { x: padding, y: tab.height + padding };
  const below = { x: padding, y: corner.y + rows.height + (rows.height > 0 && inner.height > 0 ? boxGap : 0) };
  const width = Math.max(rows.width, inner.width, tab.width) + 2 * padding;
  const height = below.y + inner.height + padding;
  const nodes = new Map(rows.items.map(({ item, at }) => [item.id, moved({ ...item, x: 0, y: 0 }, sum(at, corner))]));
  const frames = new Map<Group, Frame>([[group, { x: 0, y: 0, width, height }]]);
  for (const { item, at } of inner.items) {
    for (const [id, frame] of item.nodes) nodes.set(id, moved(frame, sum(at, below)));
    for (const [one, frame] of item.frames) frames.set(one, moved(frame, sum(at, below)));
  }
  return { width, height, nodes, frames };
}

/** As many columns as a width has room for, and no more than rows of about the same length need. */
function evenColumns(count: number, step: number, width: number): number {
  const most = Math.max(1, Math.floor((width + boxGap) / step));
  return Math.ceil(count / Math.max(1, Math.ceil(count / most)));
}

interface Rows<T> extends Size {
  readonly items: readonly { readonly item: T; readonly at: Point }[];
}

/** Things side by side, in as many rows as they need. */
function inRows<T extends Size>(list: readonly T[], room: number, gap: number): Rows<T> {
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  const items = list.map((item) => {
    if (x > 0 && x + item.width > room) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    const at = { x, y };
    width = Math.max(width, x + item.width);
    x += item.width + gap;
    rowHeight = Math.max(rowHeight, item.height);
    return { item, at };
  });
  return { items, width, height: y + rowHeight };
}

function sum(one: Point, other: Point): Point {
  return { x: one.x + other.x, y: one.y + other.y };
}

/** A frame moved by so much. */
export function moved({ x, y, width, height }: Frame, by: Point): Frame {
  return { x: x + by.x, y: y + by.y, width, height };
}

/** The middle of a frame. */
export function middleOf({ x, y, width, height }: Frame): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
