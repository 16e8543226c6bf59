import type { Frame } from "./frame.ts";
import { onStrong, type Texture } from "./palette.ts";
import { element, pathData, type Svg } from "./xml.ts";

/** The width of one strip of a texture. A low field, such as a tab, has two strips side by side. */
const stripWidth = 8;
const lowField = 48;

/** The width that a texture takes in a field of a height. */
export function textureWidth(height: number): number {
  return height < lowField ? 2 * stripWidth - 1 : stripWidth;
}

const step = 6;
const margin = 2;

type Piece = readonly [x1: number, y1: number, x2: number, y2: number];

/** The pieces of one cell of a texture: `x` from 0 to `w` across the strip, `y` from 0 to the step along it. */
const pieces: Readonly<Record<Texture, (w: number) => readonly Piece[]>> = {
  plain: () => [],
  diagonal: (w) => [[0, step - 1, w, 1]],
  "back-diagonal": (w) => [[0, 1, w, step - 1]],
  cross: (w) => [
    [0, 0.5, w, step - 0.5],
    [0, step - 0.5, w, 0.5],
  ],
  dots: (w) => [[w / 2 - 0.8, step / 2, w / 2 + 0.8, step / 2]],
  bars: (w) => [[0, step / 2, w, step / 2]],
  zigzag: (w) => [
    [0, 0, w, step / 2],
    [w, step / 2, 0, step],
  ],
  squares: (w) => [
    [w / 2 - 1.5, 1.5, w / 2 + 1.5, 1.5],
    [w / 2 + 1.5, 1.5, w / 2 + 1.5, 4.5],
    [w / 2 + 1.5, 4.5, w / 2 - 1.5, 4.5],
    [w / 2 - 1.5, 4.5, w / 2 - 1.5, 1.5],
  ],
  double: (w) => [
    [w / 4, 0, w / 4, step],
    [(3 * w) / 4, 0, (3 * w) / 4, step],
  ],
};

/** The texture of a layer, down the left edge of a strong field: it tells layers apart in black and white. */
export function textureShape(texture: Texture, field: Frame): Svg {
  const w = stripWidth - 2 * margin;
  const strips = field.height < lowField ? [0, stripWidth - 2] : [0];
  const cells = Math.max(0, Math.floor((field.height - 2 * margin - 1) / step));
  const top = field.y + (field.height - cells * step) / 2;
  const d = strips.flatMap((across) =>
    Array.from({ length: cells }, (_, cell) => {
      const x = field.x + margin + 1 + across;
      const y = top + cell * step;
      return pieces[texture](w).map(([x1, y1, x2, y2]) => pathData("M", x + x1, y + y1, "L", x + x2, y + y2));
    }).flat(),
  );
  if (d.length === 0) return "";
  return element("path", {
    class: "khung-texture",
    d: d.join(" "),
    fill: "none",
    stroke: onStrong,
    "stroke-width": texture === "dots" ? 1.8 : 1,
    "stroke-opacity": "0.85",
  });
}
