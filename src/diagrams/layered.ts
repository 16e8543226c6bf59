import type { Pins } from "../domain/layout-pins.ts";
import type { Language } from "../domain/text.ts";
import type { BoxView } from "../domain/view.ts";
import { layeredLayout } from "./layered-layout.ts";
import { orderedByPins } from "./pin-order.ts";
import type { PlacedPicture } from "./placed.ts";
import { type PictureOptions, pictureSvg } from "./svg.ts";

/** Draws a view of layers as nested boxes: an SVG of the proportion of a sheet lying down. Pins give the order of boxes in a group. Same view, same bytes. */
export function layeredSvg(view: BoxView, options: PictureOptions, pins: Pins = {}): string {
  return pictureSvg(view, layeredPicture(view, options.language, pins), options);
}

/** The same, placed but not printed: for formats that print it in their own way. */
export function layeredPicture(view: BoxView, language: Language, pins: Pins = {}): PlacedPicture {
  return layeredLayout(orderedByPins(view, pins), language);
}
