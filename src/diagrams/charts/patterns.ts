import type { Frame } from "../frame.ts";
import { element, type Svg, textNode } from "../xml.ts";
import { type Paint, painted } from "./paint.ts";
import type { Pen } from "./pen.ts";

/** Textures that tell areas apart without colour, in the order in which series take them. The first is plain. */
const textures: readonly string[] = [
  "",
  "M-1,7 L7,-1 M-1,1 L1,-1 M5,7 L7,5",
  "M3,3 h.01",
  "M-1,-1 L7,7 M5,-1 L7,1 M-1,5 L1,7",
  "M0,3 H6",
  "M3,0 V6",
  "M0,0 L6,6 M6,0 L0,6",
  "M0,3 H6 M3,0 V6",
  "M0,4.5 L3,1.5 L6,4.5",
];

/** An area with the colour of a series, and its texture over it. */
export function textured(pen: Pen, frame: Frame, series: number, tooltip: string): Svg {
  const title = element("title", {}, textNode(tooltip));
  const base = element("rect", { ...frame, ...painted({ fill: `series-${series}` }, pen.theme) }, title);
  return base + overlay(pen, frame, series % textures.length);
}

/** A texture over an area that has its colour already. */
export function overlay(pen: Pen, frame: Frame, texture: number): Svg {
  if (texture === 0) return "";
  return element("rect", { ...frame, fill: `url(#${pen.id}-t${texture})`, "pointer-events": "none" });
}

/** The texture of cells in which nothing is known. */
export const unknownTexture = 1;

/** Definitions of the textures that a chart uses, in the colour given. */
export function textureDefinitions(pen: Pen, svg: string, stroke: Paint = "paper"): Svg {
  const used = textures.flatMap((path, index) =>
    path && svg.includes(`url(#${pen.id}-t${index})`) ? [{ path, index }] : [],
  );
  if (!used.length) return "";
  const definitions = used.map(({ path, index }) =>
    element(
      "pattern",
      { id: `${pen.id}-t${index}`, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
      element("path", {
        d: path,
        fill: "none",
        "stroke-width": index === 2 ? 2.2 : 1.1,
        "stroke-linecap": "round",
        "stroke-opacity": "0.75",
        ...withoutFill(painted({ stroke }, pen.theme)),
      }),
    ),
  );
  return element("defs", {}, ...definitions);
}

function withoutFill<T extends { readonly fill?: string }>(attributes: T): Omit<T, "fill"> {
  const { fill: _, ...rest } = attributes;
  return rest;
}
