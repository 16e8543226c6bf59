import { type Header, headersOf, type MatrixView } from "../../../domain/matrix-view.ts";
import type { Language, Words } from "../../../domain/text.ts";
import type { Frame } from "../../frame.ts";
import { heatColours, heatStep } from "../../heat.ts";
import { measureMatrix } from "../../matrix-measure.ts";
import { paper, quietInk, toneOf } from "../../palette.ts";
import { printedNumber } from "../../words.ts";
import type { Svg } from "../../xml.ts";
import { cellKey } from "../cell-key.ts";
import { printedCell, remarksOn, saidOf } from "../said.ts";
import { htmlText, type Style, vertex } from "./cell.ts";
import { fontStyle } from "./looks.ts";

const margin = 16;
const titleHeight = 48;
const totalHeight = 26;
const plain: Style = {
  ...fontStyle,
  fontSize: 9,
  fillColor: paper,
  strokeColor: quietInk,
  strokeWidth: 0.5,
  spacing: 2,
};
const headColour = "#e2e4e7";

/** The sheet of a matrix, and its cells as boxes that stand where our picture has them. */
export function matrixCells(
  view: MatrixView,
  language: Language,
): { readonly width: number; readonly height: number; readonly cells: readonly Svg[] } {
  const places = placesOf(view, language);
  const box = (
    id: string,
    text: string,
    frame: Frame,
    style: Style,
    data: Readonly<Record<string, string>> = {},
  ): Svg => vertex({ id, parent: "1", label: htmlText(text), style: { ...plain, ...style }, frame, data });
  const tones = new Map(
    view.rows.flatMap(({ tone, headers }, position) =>
      headers.map(({ id }) => [id, toneOf(tone, position).tint] as const),
    ),
  );
  const head = (header: Header, side: "row" | "column", index: number): Svg =>
    box(
      `${side}${index + 1}`,
      saidOf(header, language),
      side === "row" ? places.row(header.id) : places.column(header.id),
      {
        fontStyle: 1,
        fillColor: side === "row" ? (tones.get(header.id) ?? headColour) : headColour,
        ...(side === "row" ? { align: "left" } : {}),
        ...(side === "column" && places.isUpright ? { horizontal: 0 } : {}),
      },
      { "khung-id": header.id },
    );
  const names = new Map(view.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const rows = headersOf(view.rows);
  const columns = headersOf(view.columns);
  const grid = rows.flatMap((row, y) =>
    columns.map((column, x) => {
      const cell = names.get(cellKey(row.id, column.id));
      const step = cell?.value !== undefined && view.heat ? heatStep(cell.value, view.heat.most) : undefined;
      const fill = step === undefined ? paper : (heatColours[step] ?? paper);
      const data = cell
        ? {
            tooltip: htmlText([cell.spoken[language], ...remarksOn(cell, language)].join(" · ")),
            "khung-elements": cell.elements.join(" "),
          }
        : {};
      const dashed = cell?.state === "planned" || cell?.state === "missing" ? { dashed: 1, strokeWidth: 1.5 } : {};
      return box(
        `c${y + 1}x${x + 1}`,
        cell ? printedCell(cell, language) : "",
        places.cell(row.id, column.id),
        { fillColor: fill, ...dashed },
        data,
      );
    }),
  );
  const corner = {
    vi: `${view.rowTitle.vi} / ${view.columnTitle.vi}`,
    en: `${view.rowTitle.en} / ${view.columnTitle.en}`,
  };
  return {
    width: places.right + margin,
    height: places.bottom + margin,
    cells: [
      box("corner", corner[language], places.corner, { fillColor: headColour, fontStyle: 1 }),
      ...columns.map((column, index) => head(column, "column", index)),
      ...rows.map((row, index) => head(row, "row", index)),
      ...grid,
      ...(view.totals ? totalCells(view, view.totals, places, language, box) : []),
    ],
  };
}

type Places = ReturnType<typeof placesOf>;

function placesOf(view: MatrixView, language: Language) {
  const {
    labelWidth,
    columnWidth,
    headHeight,
    titleHeight: groupHeight,
    rowHeights,
    isUpright,
  } = measureMatrix(view, language);
  const top = margin + titleHeight + groupHeight + headHeight;
  const left = margin + labelWidth;
  const columnAt = new Map(headersOf(view.columns).map(({ id }, index) => [id, left + index * columnWidth]));
  const rowAt = new Map<string, number>();
  let y = top;
  for (const { id } of headersOf(view.rows)) {
    rowAt.set(id, y);
    y += rowHeights.get(id) ?? totalHeight;
  }
  const right = left + columnAt.size * columnWidth;
  const total = view.totals ? { width: columnWidth, height: totalHeight } : { width: 0, height: 0 };
  const heightOf = (row: string): number => rowHeights.get(row) ?? totalHeight;
  return {
    isUpright,
    corner: { x: margin, y: margin + titleHeight, width: labelWidth, height: top - margin - titleHeight },
    row: (id: string): Frame => ({ x: margin, y: rowAt.get(id) ?? 0, width: labelWidth, height: heightOf(id) }),
    column: (id: string): Frame => ({
      x: columnAt.get(id) ?? 0,
      y: margin + titleHeight,
      width: columnWidth,
      height: top - margin - titleHeight,
    }),
    cell: (row: string, column: string): Frame => ({
      x: columnAt.get(column) ?? 0,
      y: rowAt.get(row) ?? 0,
      width: columnWidth,
      height: heightOf(row),
    }),
    end: right,
    foot: y,
    right: right + total.width,
    bottom: y + total.height,
  };
}

function totalCells(
  view: MatrixView,
  { title, sum }: { readonly title: Words; readonly sum: number },
  places: Places,
  language: Language,
  box: (id: string, text: string, frame: Frame, style: Style) => Svg,
): readonly Svg[] {
  const style: Style = { fontStyle: 1, fillColor: "#f6f7f8" };
  const width = places.right - places.end;
  const below = (frame: Frame): Frame => ({ ...frame, y: places.foot, height: totalHeight });
  const beside = (frame: Frame): Frame => ({ ...frame, x: places.end, width });
  return [
    box("total-head", title[language], beside(places.corner), style),
    box("total-foot", title[language], below(places.corner), style),
    ...headersOf(view.rows).map(({ id, total }, index) =>
      box(`total-row${index + 1}`, printedNumber(total ?? 0, language), beside(places.row(id)), style),
    ),
    ...headersOf(view.columns).map(({ id, total }, index) =>
      box(`total-column${index + 1}`, printedNumber(total ?? 0, language), below(places.column(id)), style),
    ),
    box("total", printedNumber(sum, language), beside(below(places.corner)), style),
  ];
}
