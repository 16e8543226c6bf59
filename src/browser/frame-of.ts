import type { Part } from "./camera.ts";

/** Where a box stands, in units of the picture: the frame of its outline, or of all of it where it has none. */
export function frameOf(box: SVGGraphicsElement, svg: SVGSVGElement): Part {
  const shape = box.querySelector(":scope > .khung-outline") ?? box;
  const target = shape instanceof SVGGraphicsElement ? shape : box;
  const { x, y, width, height } = target.getBBox();
  const matrix = target.getCTM();
  const base = svg.getCTM()?.inverse();
  if (!matrix || !base) return { x, y, width, height };
  const corner = new DOMPoint(x, y).matrixTransform(base.multiply(matrix));
  return { x: corner.x, y: corner.y, width, height };
}
