import { fold } from "../../domain/folding.ts";
import type { Pin, Pins, PinsFile } from "../../domain/layout-pins.ts";
import { type Box, boxesOf, isBoxView, type View } from "../../domain/view.ts";
import type { LayoutReading } from "../load/load-layouts.ts";

/** The pins of a file as they hold the boxes of a view. */
export interface HeldBoxes {
  /** By the ids that the boxes have now. */
  readonly pins: Pins;
  /** Pins of a box that has another id by now: it was found by its kind and name. */
  readonly renamed: readonly { readonly was: string; readonly is: string }[];
  /** Pins of boxes that the view does not show. */
  readonly unknown: readonly string[];
}

/**
 * Finds the boxes that pins hold: by id, and where a box of that id is gone, the one of the same kind whose name folds to
 * the name that was pinned, if there is exactly one that no other pin holds. So a pin survives a change of the id, and a
 * change of the name, but not of both at once.
 */
export function heldBoxes(view: View, { boxes: written }: PinsFile): HeldBoxes {
  const boxes = isBoxView(view) ? boxesOf(view) : [];
  const ids = new Set(boxes.map(({ id }) => id));
  const entries = Object.entries(written);
  const held = new Map(entries.filter(([id]) => ids.has(id)));
  const renamed: { was: string; is: string }[] = [];
  const unknown: string[] = [];
  for (const [was, pin] of entries) {
    if (ids.has(was)) continue;
    const found = boxes.filter((box) => !held.has(box.id) && isNamed(box, pin));
    const [only] = found;
    if (only && found.length === 1) {
      held.set(only.id, pin);
      renamed.push({ was, is: only.id });
    } else unknown.push(was);
  }
  return { pins: Object.fromEntries(held), renamed, unknown };
}

/** Where the boxes of a view are held, by the files of its province; nothing where no file is for this view. */
export function pinsOf(view: View, layouts: readonly LayoutReading[]): Pins {
  const file = layouts.find((layout) => layout.view === view.id)?.value;
  return file ? heldBoxes(view, file).pins : {};
}

function isNamed({ kind, label }: Box, pin: Pin): boolean {
  const name = pin.name && fold(pin.name.vi);
  return name !== undefined && name !== "" && name === fold(label.vi) && (pin.kind ?? kind) === kind;
}
