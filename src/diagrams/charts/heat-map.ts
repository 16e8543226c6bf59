import type { HeatMap, HeatState } from "../../domain/chart.ts";
import type { Frame } from "../frame.ts";
import { placeText, type TextBlock, textBlock } from "../text-block.ts";
import { textStyles } from "../text-style.ts";
import { element, type Svg, textNode } from "../xml.ts";
import { type Body, type LegendEntry, unitName, widest } from "./body.ts";
import { type Paint, painted } from "./paint.ts";
import { overlay, unknownTexture } from "./patterns.ts";
import { block, chartStyles, dot, label, numeral, type Pen, printed, rule, said, uprightLabel } from "./pen.ts";
import { chartWords, heatWords } from "./words.ts";

const rankWidth = 34;
const stepCount = 5;
/** With more columns than these a cell has no room for its number; the table has it. */
const mostWithNumbers = 22;

type HeatCell = HeatMap["rows"][number]["cells"][number];

/** A row for each unit, a column for each indicator: the darker (on paper), the better. What is not known is hatched. */
export function heatMap(chart: HeatMap, pen: Pen): Body {
  const numbered = chart.columns.length <= mostWithNumbers;
  const size = { width: numbered ? widthFor(chart, pen) : 13, height: numbered ? 17 : 13 };
  const names = widest(
    chart.rows.map((row) => unitName(row, pen.language)),
    chartStyles.strong,
    170,
  );
  const left = rankWidth + names + 8;
  const heads = widest(
    chart.columns.map(({ name }) => said(pen, name)),
    chartStyles.label,
    170,
  );
  const titles = groupTitles(chart, pen, size.width);
  const titleHeight = Math.max(0, ...titles.map(({ block }) => block.height));
  const top = titleHeight + heads + 14;
  const columns = chart.columns.map(({ name }, index) =>
    uprightLabel(
      pen,
      said(pen, name),
      { x: left + index * size.width, y: titleHeight + 8, width: size.width, height: heads },
      chartStyles.label,
    ),
  );
  const rows = chart.rows.flatMap((row, index) => {
    const y = top + index * size.height;
    const style = row.marked ? chartStyles.strong : chartStyles.label;
    return [
      label(
        pen,
        row.rank ?? "",
        { x: 0, y, width: rankWidth - 6, height: size.height },
        { style, anchor: "end", paint: "quiet" },
      ),
      label(pen, unitName(row, pen.language), { x: rankWidth, y, width: names + 4, height: size.height }, { style }),
      ...row.cells.map((cell, column) => {
        const frame = {
          x: left + column * size.width + 0.5,
          y: y + 0.5,
          width: size.width - 1,
          height: size.height - 1,
        };
        const told = `${unitName(row, pen.language)} · ${said(pen, chart.columns[column]?.name ?? chartWords.noValue)}`;
        return heatCell(pen, cell, frame, numbered, told);
      }),
    ];
  });
  return {
    width: left + chart.columns.length * size.width + 4,
    height: top + chart.rows.length * size.height + 4,
    content: [...groupHeads(titles, pen, left, titleHeight), ...columns, ...rows].join(""),
    legend: legendOf(chart, pen),
  };
}

/** Wide enough that no word of a group's title must be divided, as far as a cell may grow. */
function widthFor(chart: HeatMap, pen: Pen): number {
  const needed = chart.groups.map(({ id, name }) => {
    const count = chart.columns.filter(({ group }) => group === id).length;
    return (widest(said(pen, name).split(" "), titleStyle, 200) + 6) / Math.max(1, count);
  });
  return Math.min(84, Math.max(32, ...needed.map(Math.ceil)));
}

interface GroupTitle {
  readonly block: TextBlock;
  readonly start: number;
  readonly width: number;
}

/** The names of the groups, each set over its columns. */
function groupTitles(chart: HeatMap, pen: Pen, width: number): readonly GroupTitle[] {
  return chart.groups.flatMap(({ id, name }) => {
    const places = chart.columns.flatMap(({ group }, index) => (group === id ? [index] : []));
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return [];
    const room = (last + 1 - first) * width - 5;
    return [{ block: textBlock(said(pen, name), room, titleStyle), start: first * width, width: room }];
  });
}

const titleStyle = { ...textStyles.label, maximumLines: 3 };

function groupHeads(titles: readonly GroupTitle[], pen: Pen, left: number, height: number): readonly Svg[] {
  return titles.flatMap(({ block, start, width }) => {
    const x = left + start + 1;
    const frame = { x, y: height - block.height, width, height: block.height };
    return [
      printed(pen, placeText(block, frame), "ink"),
      rule(pen, [x, height + 3], [x + width + 1, height + 3], "quiet", { "stroke-width": 1.4 }),
    ];
  });
}

function stepOf(value: number): number {
  return Math.min(stepCount - 1, Math.max(0, Math.floor(value * stepCount)));
}

function heatCell(pen: Pen, cell: HeatCell, frame: Frame, numbered: boolean, told: string): Svg {
  if (cell.value === undefined) return unknownCell(pen, cell.state, frame, told);
  const step = stepOf(cell.value);
  const text = numeral(pen, cell.value * 100);
  const paint: Paint = `on-step-${step}`;
  return [
    block(pen, frame, { fill: `step-${step}` }, {}, `${told}: ${text}`),
    numbered ? label(pen, text, frame, { style: chartStyles.number, anchor: "middle", paint }) : "",
    cell.state === "imputed" ? imputedMark(pen, frame, paint) : "",
  ].join("");
}

/** A corner: the number in this cell was put there by a step of the method. */
function imputedMark(pen: Pen, { x, y, width }: Frame, fill: Paint): Svg {
  const d = `M${Math.round((x + width - 5.5) * 10) / 10} ${Math.round(y * 10) / 10}h5.5v5.5z`;
  return element("path", { d, ...painted({ fill }, pen.theme) });
}

function unknownCell(pen: Pen, state: HeatState, frame: Frame, told: string): Svg {
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const words = state === "number" ? chartWords.noValue : heatWords[state];
  const tooltip = `${told}: ${said(pen, words)}`;
  if (state === "not-applicable")
    return (
      block(pen, frame, { fill: "band" }, {}, tooltip) +
      rule(pen, [middle.x - 3, middle.y], [middle.x + 3, middle.y], "quiet", { "stroke-width": 1.2 })
    );
  if (state === "unknown")
    return (
      block(pen, frame, { fill: "paper", stroke: "grid" }, {}, tooltip) +
      dot(pen, middle.x, middle.y, 1.6, { fill: "quiet" })
    );
  return element(
    "g",
    {},
    element("title", {}, textNode(tooltip)),
    block(pen, frame, { fill: "grid" }),
    overlay(pen, frame, unknownTexture),
  );
}

function legendOf(chart: HeatMap, pen: Pen): readonly LegendEntry[] {
  const states = new Set(chart.rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const scale = Array.from({ length: stepCount }, (_, step): LegendEntry => {
    const range = `${numeral(pen, (step * 100) / stepCount)}–${numeral(pen, ((step + 1) * 100) / stepCount)}`;
    return { text: range, sample: (other, frame) => block(other, frame, { fill: `step-${step}` }) };
  });
  const marks = (["imputed", "unknown", "not-applicable", "missing"] as const).filter((state) => states.has(state));
  return [
    ...scale,
    ...marks.map(
      (state): LegendEntry => ({
        text: said(pen, heatWords[state]),
        sample: (other, frame) =>
          state === "imputed"
            ? block(other, frame, { fill: "step-1" }) + imputedMark(other, frame, "on-step-1")
            : unknownCell(other, state, frame, ""),
      }),
    ),
  ];
}
