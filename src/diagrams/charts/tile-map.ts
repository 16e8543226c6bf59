import type { TileMap } from "../../domain/chart.ts";
import type { Frame } from "../frame.ts";
import type { Svg } from "../xml.ts";
import { type Body, type LegendEntry, unitName } from "./body.ts";
import type { Paint } from "./paint.ts";
import { overlay, unknownTexture } from "./patterns.ts";
import { block, chartStyles, label, numeral, type Pen, said } from "./pen.ts";
import { chartWords } from "./words.ts";

const tile = { width: 88, height: 40 };
const gap = 3;

/** A tile for each unit, roughly where it lies. The number of pips says the class without colour. */
export function tileMap(chart: TileMap, pen: Pen): Body {
  const columns = Math.max(1, ...chart.tiles.map(({ column }) => column + 1));
  const rows = Math.max(1, ...chart.tiles.map(({ row }) => row + 1));
  const tiles = chart.tiles.map((each) => {
    const frame = { x: each.column * (tile.width + gap), y: each.row * (tile.height + gap), ...tile };
    return tileShape(chart, each, pen, frame);
  });
  const present = new Set(chart.tiles.map((each) => each.class));
  const legend = chart.classes.map(
    (name, index): LegendEntry => ({
      text: said(pen, name),
      sample: (other, frame) =>
        block(other, frame, { fill: step(chart, index) }) + pips(other, frame, index + 1, onStep(chart, index)),
    }),
  );
  const none: LegendEntry = { text: said(pen, chartWords.noValue), sample: emptyTile };
  return {
    width: columns * (tile.width + gap),
    height: rows * (tile.height + gap),
    content: tiles.join(""),
    legend: present.has(undefined) ? [...legend, none] : legend,
  };
}

function tileShape(chart: TileMap, each: TileMap["tiles"][number], pen: Pen, frame: Frame): Svg {
  const name = unitName(each, pen.language);
  const value = each.value === undefined ? said(pen, chartWords.noValue) : numeral(pen, each.value, chart.digits);
  const upper = { x: frame.x + 4, y: frame.y + 2, width: frame.width - 8, height: 20 };
  const lower = { x: frame.x + 4, y: frame.y + 23, width: frame.width - 8, height: 12 };
  const tooltip = `${name}: ${value}${each.rank ? ` (${each.rank})` : ""}`;
  if (each.class === undefined)
    return (
      emptyTile(pen, frame) +
      block(pen, { ...upper, height: 20 }, { fill: "paper" }, { rx: 2 }, tooltip) +
      label(pen, name, upper, { style: nameStyle })
    );
  const paint = onStep(chart, each.class);
  return [
    block(
      pen,
      frame,
      { fill: step(chart, each.class), ...(each.marked ? { stroke: "mark" as const } : {}) },
      { rx: 3, "stroke-width": each.marked ? 2.5 : undefined },
      tooltip,
    ),
    label(pen, name, upper, { style: nameStyle, paint }),
    label(pen, value, lower, { style: chartStyles.strong, paint, anchor: "end" }),
    pips(pen, { ...lower, y: frame.y + 25, height: 8 }, each.class + 1, paint),
  ].join("");
}

const nameStyle = { ...chartStyles.small, lineHeight: 10.4, maximumLines: 2 };

/** As many small squares as the class is high. */
function pips(pen: Pen, frame: Frame, count: number, fill: Paint): Svg {
  const y = frame.y + frame.height / 2 - 1.75;
  return Array.from({ length: count }, (_, index) =>
    block(pen, { x: frame.x + 1 + index * 5, y, width: 3.5, height: 3.5 }, { fill }),
  ).join("");
}

function emptyTile(pen: Pen, frame: Frame): Svg {
  return block(pen, frame, { fill: "grid" }, { rx: 3 }) + overlay(pen, frame, unknownTexture);
}

/** Fewer than five classes spread over the five steps. */
function stepOf({ classes }: TileMap, index: number): number {
  return classes.length < 2 ? 3 : Math.round((index * 4) / (classes.length - 1));
}

function step(chart: TileMap, index: number): Paint {
  return `step-${stepOf(chart, index)}`;
}

function onStep(chart: TileMap, index: number): Paint {
  return `on-step-${stepOf(chart, index)}`;
}
