import type { BoxKind } from "../domain/view-head.ts";
import type { Frame } from "./frame.ts";
import { element, pathData, type Svg } from "./xml.ts";

/** How an outline is painted. */
export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly "stroke-width": number;
  readonly "stroke-dasharray"?: string;
}

/** The room that a shape keeps from what stands in it, on each side. */
export interface Pads {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Shape {
  readonly pads: Pads;
  readonly draw: (frame: Frame, look: Look) => readonly Svg[];
}

const lid = 4;
const point = 7;
const depth = 5;
const fold = 9;
const stack = 3.5;

const none: Pads = { left: 0, right: 0, top: 0, bottom: 0 };

/** The shape of every kind: outlines that are told apart without their colours. */
const shapes: Readonly<Record<BoxKind, Shape>> = {
  block: { pads: none, draw: (frame, look) => [rect(frame, 4, look)] },
  level: { pads: none, draw: (frame, look) => [rect(frame, 0, look)] },
  service: { pads: { ...none, left: 3, right: 3 }, draw: (frame, look) => [rect(frame, 11, look)] },
  application: { pads: { ...none, top: 5 }, draw: (frame, look) => [rect(frame, 3, look), ...windowBar(frame, look)] },
  database: { pads: { ...none, top: 6, bottom: 1 }, draw: drum },
  userGroup: { pads: { ...none, left: 15, right: 2 }, draw: person },
  agency: { pads: { ...none, left: 5 }, draw: (frame, look) => [rect(frame, 2, look), edge(frame, look)] },
  function: { pads: { ...none, left: point + 2, right: point }, draw: chevron },
  project: { pads: { ...none, right: point + 2 }, draw: homePlate },
  link: { pads: { ...none, left: point, right: point }, draw: hexagon },
  node: { pads: { ...none, top: depth, right: depth }, draw: block3d },
  document: { pads: { ...none, right: 4 }, draw: sheet },
  platform: {
    pads: { ...none, bottom: 5 },
    draw: (frame, look) => [rect(frame, 4, look), line(frame.x + 3, frame.y + frame.height - 4, frame.width - 6, look)],
  },
  nationalSystem: {
    pads: { left: 2, right: 2, top: 2, bottom: 2 },
    draw: (frame, look) => [rect(frame, 4, look), rect(inner(frame, 2.5), 2.5, { ...look, fill: "none" })],
  },
  view: { pads: { ...none, right: 2 * stack, bottom: 2 * stack }, draw: sheets },
  part: { pads: { ...none, right: 2 * stack, bottom: 2 * stack }, draw: sheets },
};

/** The room that the shape of a kind keeps from its texts. */
export function padsOf(kind: BoxKind): Pads {
  return shapes[kind].pads;
}

/** Draws the outline of a kind within a frame. */
export function outline(kind: BoxKind, frame: Frame, look: Look): Svg {
  return element("g", { class: "khung-outline" }, ...shapes[kind].draw(frame, look));
}

function rect(frame: Frame, rx: number, look: Look): Svg {
  return element("rect", { ...frame, rx: Math.min(rx, frame.height / 2), ...look });
}

function inner({ x, y, width, height }: Frame, by: number): Frame {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}

function path(look: Look, ...parts: readonly (string | number)[]): Svg {
  return element("path", { d: pathData(...parts), ...look });
}

/** A thin line in the colour of the outline. */
function line(x: number, y: number, width: number, look: Look): Svg {
  return path({ fill: "none", stroke: look.stroke, "stroke-width": 1 }, "M", x, y, "h", width);
}

/** The bar of a window, with its buttons. */
function windowBar({ x, y, width }: Frame, look: Look): readonly Svg[] {
  const dots = [4.5, 8.5, 12.5].map((at) =>
    element("circle", { cx: x + at, cy: y + 3.2, r: 1, fill: look.stroke, stroke: "none" }),
  );
  return [line(x, y + 6, width, look), ...dots];
}

/** A database is a drum. */
function drum({ x, y, width, height }: Frame, look: Look): readonly Svg[] {
  const side = height - 2 * lid;
  const arc = ["a", width / 2, lid, 0, 0] as const;
  return [
    path(look, "M", x, y + lid, ...arc, 1, width, 0, "v", side, ...arc, 1, -width, 0, "z"),
    path({ ...look, fill: "none" }, "M", x, y + lid, ...arc, 0, width, 0),
  ];
}

/** People: a pill with a head and shoulders. */
function person(frame: Frame, look: Look): readonly Svg[] {
  const x = frame.x + 12;
  const y = frame.y + frame.height / 2;
  const solid: Look = { fill: look.stroke, stroke: "none", "stroke-width": 0 };
  return [
    rect(frame, 14, look),
    element("circle", { cx: x, cy: y - 3.2, r: 2.7, ...solid }),
    path(solid, "M", x - 5, y + 5.8, "a", 5, 5.2, 0, 0, 1, 10, 0, "z"),
  ];
}

/** The door plate of an agency: a solid edge. */
function edge({ x, y, height }: Frame, look: Look): Svg {
  return element("rect", { x: x + 1.5, y: y + 2, width: 3.5, height: height - 4, fill: look.stroke });
}

function chevron({ x, y, width, height }: Frame, look: Look): readonly Svg[] {
  const half = height / 2;
  return [
    path(look, "M", x, y, "h", width - point, "l", point, half, "l", -point, half, "H", x, "l", point - 1, -half, "z"),
  ];
}

function homePlate({ x, y, width, height }: Frame, look: Look): readonly Svg[] {
  const half = height / 2;
  return [path(look, "M", x, y, "h", width - point - 1, "l", point + 1, half, "l", -point - 1, half, "H", x, "z")];
}

function hexagon({ x, y, width, height }: Frame, look: Look): readonly Svg[] {
  const half = height / 2;
  const flat = width - 2 * point;
  return [
    path(look, "M", x, y + half, "l", point, -half, "h", flat, "l", point, half, "l", -point, half, "h", -flat, "z"),
  ];
}

/** A machine: a block with its top and its side. */
function block3d({ x, y, width, height }: Frame, look: Look): readonly Svg[] {
  const front = { x, y: y + depth, width: width - depth, height: height - depth };
  return [
    path(look, "M", x, y + depth, "l", depth, -depth, "h", width - depth, "v", height - depth, "l", -depth, depth, "z"),
    rect(front, 0, look),
    path({ ...look, fill: "none" }, "M", x + width - depth, y + depth, "l", depth, -depth),
  ];
}

/** A sheet with a folded corner. */
function sheet({ x, y, width, height }: Frame, look: Look): readonly Svg[] {
  return [
    path(look, "M", x, y, "h", width - fold, "l", fold, fold, "v", height - fold, "h", -width, "z"),
    path({ ...look, fill: "none" }, "M", x + width - fold, y, "v", fold, "h", fold),
  ];
}

/** Sheets behind one another: another picture. */
function sheets({ x, y, width, height }: Frame, look: Look): readonly Svg[] {
  return [2, 1, 0].map((behind) =>
    rect(
      { x: x + behind * stack, y: y + behind * stack, width: width - 2 * stack, height: height - 2 * stack },
      3,
      look,
    ),
  );
}
