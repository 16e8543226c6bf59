import type { Line } from "../../../domain/view.ts";
import type { BoxKind, BoxState, Change } from "../../../domain/view-head.ts";
import { changeColour, faded, ink, lineColour, paper, stateColour, type Tone } from "../../palette.ts";
import type { Style } from "./cell.ts";

/** The shape of draw.io that comes nearest to ours. */
const shapeOf: Readonly<Record<BoxKind, Style>> = {
  block: { rounded: 1, arcSize: 8 },
  level: {},
  service: { rounded: 1, arcSize: 30 },
  application: { shape: "mxgraph.basic.rect", rounded: 1, arcSize: 6 },
  database: { shape: "cylinder3", boundedLbl: 1, backgroundOutline: 1, size: 5 },
  userGroup: { rounded: 1, arcSize: 50 },
  agency: { shape: "process", size: 0.04 },
  function: { shape: "step", perimeter: "stepPerimeter", fixedSize: 1, size: 8 },
  project: { shape: "offPageConnector", direction: "north", size: 0.1 },
  link: { shape: "hexagon", perimeter: "hexagonPerimeter2", fixedSize: 1, size: 8 },
  node: { shape: "cube", size: 5, boundedLbl: 1, backgroundOutline: 1 },
  document: { shape: "note", size: 9 },
  platform: { rounded: 1, arcSize: 8, strokeWidth: 2 },
  nationalSystem: { shape: "ext", double: 1, rounded: 1, arcSize: 8 },
  view: { shape: "note", size: 9 },
  part: { shape: "note", size: 9 },
};

const stateLooks: Readonly<Record<BoxState, (tone: Tone) => Style>> = {
  realised: ({ tint, line }) => ({ fillColor: tint, strokeColor: line }),
  partly: ({ wash, line }) => ({ fillColor: wash, strokeColor: line }),
  planned: () => ({ fillColor: paper, strokeColor: stateColour.planned, dashed: 1, dashPattern: "5 3" }),
  missing: () => ({ fillColor: paper, strokeColor: stateColour.missing, dashed: 1, dashPattern: "1 3" }),
  retired: () => ({ fillColor: faded, strokeColor: stateColour.retired }),
  neutral: ({ tint, line }) => ({ fillColor: tint, strokeColor: line }),
};

const changeLooks: Readonly<Record<Change, Style>> = {
  added: { strokeColor: changeColour.added, strokeWidth: 3 },
  removed: { strokeColor: changeColour.removed, strokeWidth: 2, dashed: 1, dashPattern: "3 3" },
  changed: { strokeColor: changeColour.changed, strokeWidth: 3, dashed: 1, dashPattern: "9 3" },
  kept: {},
};

/** The font of every text. */
export const fontStyle: Style = { fontFamily: "Be Vietnam Pro,Arial,Helvetica", fontColor: ink };

/** The style of a box by what it is and how it stands. */
export function boxStyle(kind: BoxKind, state: BoxState, change: Change | undefined, tone: Tone): Style {
  return {
    ...fontStyle,
    fontSize: 10,
    spacing: 3,
    ...shapeOf[kind],
    ...stateLooks[state](tone),
    ...changeLooks[change ?? "kept"],
  };
}

/** The style of a container: a frame; its title is a box of its own in it. */
export function containerStyle({ wash, line }: Tone, isOutside: boolean): Style {
  return {
    rounded: 1,
    arcSize: 3,
    container: 1,
    collapsible: 0,
    fillColor: wash,
    strokeColor: line,
    ...(isOutside ? { dashed: 1 } : {}),
  };
}

/** The style of the title of a container. */
export function titleStyle({ strong }: Tone): Style {
  return {
    ...fontStyle,
    fontColor: paper,
    fontStyle: 1,
    fontSize: 11,
    rounded: 1,
    arcSize: 6,
    fillColor: strong,
    strokeColor: "none",
  };
}

/** The style of a text without a box. */
export const textStyle: Style = {
  text: true,
  ...fontStyle,
  fillColor: "none",
  strokeColor: "none",
  align: "left",
  verticalAlign: "top",
  spacing: 0,
};

/** The style of a line. */
export function lineStyle({ style, planned, bothWays, change }: Line): Style {
  return {
    ...fontStyle,
    fontSize: 9,
    strokeColor: lineColour[style],
    strokeWidth: style === "axis" ? 2 : 1,
    endArrow: "block",
    endSize: 5,
    ...(bothWays ? { startArrow: "block", startSize: 5 } : {}),
    ...(planned ? { dashed: 1 } : {}),
    labelBackgroundColor: paper,
    ...changeLooks[change ?? "kept"],
  };
}
