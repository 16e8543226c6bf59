import type { View } from "../domain/view.ts";
import { layeredLayout } from "./layered-layout.ts";
import { type PictureOptions, pictureSvg } from "./svg.ts";

/** Draws a view of layers as nested boxes: an SVG of the proportion of a sheet lying down. Same view, same bytes. */
export function layeredSvg(view: View, options: PictureOptions): string {
  return pictureSvg(view, layeredLayout(view, options.language), options);
}
