import type { Pin, Pins } from "../domain/layout-pins.ts";
import type { Box, BoxView, Group } from "../domain/view.ts";
import { pictureWords } from "./words.ts";

/** Boxes whose pins are no further apart than this, up and down, stand in one row. */
const sameRow = 20;

/**
 * A view of layers with its boxes in the order of their pins: boxes of layers fill rows, so that a pin says which box
 * comes before which, from the top and from the left. A box without a pin stays behind the one it followed.
 */
export function orderedByPins(view: BoxView, pins: Pins): BoxView {
  const isPinned = view.groups.some((group) => group.boxes.some(({ id }) => Object.hasOwn(pins, id)));
  if (!isPinned) return view;
  const groups = view.groups.map((group): Group => ({ ...group, boxes: ordered(group.boxes, pins) }));
  return { ...view, groups, notes: [...view.notes, pictureWords.pinned] };
}

function ordered(boxes: readonly Box[], pins: Pins): readonly Box[] {
  const pinOf = ({ id }: Box): Pin | undefined => (Object.hasOwn(pins, id) ? pins[id] : undefined);
  const loose: Box[] = [];
  const chains: { readonly pin: Pin; readonly boxes: Box[] }[] = [];
  for (const box of boxes) {
    const pin = pinOf(box);
    if (pin) chains.push({ pin, boxes: [box] });
    else (chains.at(-1)?.boxes ?? loose).push(box);
  }
  return [...loose, ...inRows(chains).flatMap((chain) => chain.boxes)];
}

function inRows<T extends { readonly pin: Pin }>(chains: readonly T[]): readonly T[] {
  const byHeight = [...chains].sort((one, other) => one.pin.y - other.pin.y);
  const rows: T[][] = [];
  for (const chain of byHeight) {
    const first = rows.at(-1)?.[0];
    if (first && chain.pin.y - first.pin.y <= sameRow) rows.at(-1)?.push(chain);
    else rows.push([chain]);
  }
  return rows.flatMap((row) => row.sort((one, other) => one.pin.x - other.pin.x));
}
