import type { Profile } from "../../domain/chart.ts";
import { inLanguage } from "../../domain/text.ts";
import { element, type Svg } from "../xml.ts";
import { type Body, widest } from "./body.ts";
import { type Paint, painted } from "./paint.ts";
import { chartStyles, dot, label, numeral, type Pen, rule, said } from "./pen.ts";
import { chartWords } from "./words.ts";

const rowHeight = 19;
const headHeight = 22;
const plotWidth = 360;
const valueWidth = 40;

type Row = Profile["rows"][number];

/** A line for each indicator from 0 to 100: the unit, the median of all, and the best. */
export function profile(chart: Profile, pen: Pen): Body {
  const names = widest(
    chart.rows.map(({ name }) => said(pen, name)),
    chartStyles.label,
    260,
  );
  const left = names + 12;
  const x = (value: number) => left + Math.min(1, Math.max(0, value)) * plotWidth;
  let y = 20;
  let group = "";
  const parts: Svg[] = [];
  for (const row of chart.rows) {
    const own = row.group ? said(pen, row.group) : "";
    if (own && own !== group) {
      parts.push(
        label(
          pen,
          own,
          { x: 0, y, width: left + plotWidth, height: headHeight },
          { style: chartStyles.strong, paint: "quiet" },
        ),
      );
      y += headHeight;
    }
    group = own;
    parts.push(profileRow(row, pen, { x, y, names }));
    y += rowHeight;
  }
  const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    rule(pen, [x(value), 18], [x(value), y], "grid", { "stroke-width": 0.8 }),
    label(
      pen,
      numeral(pen, value * 100),
      { x: x(value) - 20, y: 2, width: 40, height: 14 },
      { anchor: "middle", style: chartStyles.axis, paint: "quiet" },
    ),
  ]);
  return {
    width: left + plotWidth + valueWidth,
    height: y + 4,
    content: [...grid, ...parts].join(""),
    legend: [
      {
        text: inLanguage(chart.unit, pen.language),
        sample: (other, { x: at, y: up, width, height }) => unitMark(other, at + width / 2, up + height / 2, false),
      },
      ...(chart.rows.some(({ imputed }) => imputed)
        ? [
            {
              text: said(pen, chartWords.imputed),
              sample: (other: Pen, { x: at, y: up, width, height }: Area) =>
                unitMark(other, at + width / 2, up + height / 2, true),
            },
          ]
        : []),
      {
        text: said(pen, chartWords.median),
        sample: (other, { x: at, y: up, width, height }) =>
          rule(other, [at + width / 2, up], [at + width / 2, up + height], "ink", { "stroke-width": 2 }),
      },
      {
        text: said(pen, chartWords.best),
        sample: (other, { x: at, y: up, width, height }) => diamond(other, at + width / 2, up + height / 2),
      },
    ],
  };
}

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function profileRow(
  row: Row,
  pen: Pen,
  { x, y, names }: { readonly x: (value: number) => number; readonly y: number; readonly names: number },
): Svg {
  const middle = y + rowHeight / 2;
  const { value, median, best } = row;
  const isBelow = value !== undefined && median !== undefined && value < median;
  const paint: Paint = isBelow ? "mark" : "plus-2";
  return [
    label(pen, said(pen, row.name), { x: 0, y, width: names + 4, height: rowHeight }),
    value !== undefined && median !== undefined
      ? rule(pen, [x(median), middle], [x(value), middle], paint, {
          "stroke-width": 3,
          "stroke-dasharray": isBelow ? "3 2" : undefined,
        })
      : "",
    median === undefined
      ? ""
      : rule(pen, [x(median), middle - 6], [x(median), middle + 6], "ink", { "stroke-width": 2 }),
    best === undefined ? "" : diamond(pen, x(best), middle),
    value === undefined
      ? label(pen, said(pen, chartWords.noValue), { x: x(0) + 6, y, width: 140, height: rowHeight }, { paint: "quiet" })
      : unitMark(pen, x(value), middle, row.imputed) +
        label(pen, numeral(pen, value * 100), { x: x(1) + 10, y, width: valueWidth - 10, height: rowHeight }),
  ].join("");
}

function unitMark(pen: Pen, x: number, y: number, imputed: boolean): Svg {
  return imputed
    ? dot(pen, x, y, 4.2, { fill: "paper", stroke: "ink" }, { "stroke-width": 1.6 })
    : dot(pen, x, y, 5, { fill: "ink", stroke: "paper" }, { "stroke-width": 1 });
}

function diamond(pen: Pen, x: number, y: number): Svg {
  return element("rect", {
    x: x - 3.6,
    y: y - 3.6,
    width: 7.2,
    height: 7.2,
    transform: `rotate(45 ${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    "stroke-width": 1.4,
    ...painted({ fill: "paper", stroke: "quiet" }, pen.theme),
  });
}
