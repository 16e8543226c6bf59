import { type Cell, headersOf, type MatrixView } from "../domain/matrix-view.ts";
import { markedLook } from "./box-svg.ts";
import { changeLook } from "./change.ts";
import type { Frame } from "./frame.ts";
import { heatColours, heatStep } from "./heat.ts";
import { linked } from "./href.ts";
import { type Printing, padding } from "./matrix-printing.ts";
import { faded, ink, paper, quietInk, rule, toneOf } from "./palette.ts";
import { signsOf } from "./signs.ts";
import { placeText, placeUpright, textBlock } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { textShape } from "./text-svg.ts";
import { printedNumber } from "./words.ts";
import { element, type Svg, textNode } from "./xml.ts";

/** The height of the row of sums. */
export const totalHeight = 26;

/** A cell: what stands in it, on the ground that its value or its state gives it. */
export function cellShape(
  { view, set, columnAt, rowAt, name, language }: Printing,
  cell: Cell,
  heads: ReadonlyMap<string, { readonly label: { readonly vi: string; readonly en?: string | undefined } }>,
): Svg {
  const x = columnAt.get(cell.column);
  const y = rowAt.get(cell.row);
  if (x === undefined || y === undefined) return "";
  const height = set.rowHeights.get(cell.row) ?? 0;
  const frame = { x: x + 0.5, y: y + 0.5, width: set.columnWidth - 1, height: height - 1 };
  const block = set.cells.get(cell);
  const marks = set.columnWidth - 6 - (block?.room ?? 0);
  const text = block && placeText(block, { ...frame, x: frame.x + 3, width: frame.width - 6 - marks }, "middle");
  const isBlank = block === undefined || block.source.text === "";
  const signRoom = isBlank
    ? { ...frame, x: frame.x + (frame.width - marks) / 2 + 2, width: marks }
    : { ...frame, x: frame.x + frame.width - marks - 1, width: marks };
  const spoken = [cell.row, cell.column]
    .map((id) => heads.get(id)?.label)
    .map((label) => label?.[language] ?? label?.vi ?? "");
  return element(
    "g",
    {
      class: `khung-cell${cell.change ? ` khung-${cell.change}` : ""}`,
      id: name("cell", `${cell.row} ${cell.column}`),
      "data-row": cell.row,
      "data-column": cell.column,
    },
    element("title", {}, textNode(`${spoken.join(" × ")}: ${cell.spoken[language]}`)),
    ...linked(
      cell.href,
      element("rect", { class: "khung-outline", ...frame, ...lookOf(view, cell) }),
      text && !isBlank ? textShape(text, cell.isNeighbour ? quietInk : ink, cell.change === "removed") : "",
      ...signsOf(cell, signRoom, language),
    ),
  );
}

/** Heat colours a cell by its value; a state by what it means; a change frames it. */
function lookOf({ heat }: MatrixView, cell: Cell): Readonly<Record<string, string | number>> {
  const step = heat && cell.value !== undefined ? heatStep(cell.value, heat.most) : undefined;
  const tone = toneOf("outside", 0);
  const state = cell.state ?? "neutral";
  const own = step === undefined ? markedLook({ state }, tone) : { fill: heatColours[step] ?? paper };
  const border = { stroke: rule, "stroke-width": 0.6 };
  const changed = cell.change ? changeLook[cell.change] : {};
  return { ...own, ...(cell.state && step === undefined && state !== "neutral" ? {} : border), ...changed };
}

/** A row and a column of sums, and the sum of all. */
export function totals(printing: Printing): readonly Svg[] {
  const { view, set, rowAt, columnAt, left, top, right, bottom, language } = printing;
  if (!view.totals) return [];
  const column = { x: right - set.columnWidth, width: set.columnWidth };
  const row = { y: bottom - totalHeight, height: totalHeight };
  const sums = (frame: Frame, value: number | undefined): Svg =>
    field(frame, value === undefined ? "" : printedNumber(value, language));
  const title = view.totals.title[language];
  const head = { ...column, y: top + set.titleHeight, height: set.headHeight };
  const label = textBlock(title, set.isUpright ? 150 : column.width - 6, { ...textStyles.badge, maximumLines: 3 });
  const headText = set.isUpright
    ? placeUpright(label, { ...head, y: head.y + padding, height: head.height - 2 * padding })
    : placeText(label, { ...head, x: head.x + 3, width: head.width - 6 }, "middle");
  return [
    element("g", { class: "khung-total" }, ground(head), textShape(headText, ink)),
    field({ x: left, width: set.labelWidth, ...row }, title, "start"),
    ...headersOf(view.rows).map(({ id, total }) =>
      sums({ ...column, y: rowAt.get(id) ?? 0, height: set.rowHeights.get(id) ?? 0 }, total),
    ),
    ...headersOf(view.columns).map(({ id, total }) =>
      sums({ x: columnAt.get(id) ?? 0, width: set.columnWidth, ...row }, total),
    ),
    sums({ ...column, ...row }, view.totals.sum),
  ];
}

function ground(frame: Frame): Svg {
  const inner = { x: frame.x + 0.5, y: frame.y + 0.5, width: frame.width - 1, height: frame.height - 1 };
  return element("rect", { class: "khung-outline", ...inner, fill: faded });
}

function field(frame: Frame, text: string, anchor: "middle" | "start" = "middle"): Svg {
  const block = textBlock(text, frame.width - 6, { ...textStyles.badge, maximumLines: 1 });
  const room = { ...frame, x: frame.x + (anchor === "start" ? padding : 3), width: frame.width - 6 };
  return element("g", { class: "khung-total" }, ground(frame), textShape(placeText(block, room, anchor), ink));
}
