import type { RankedBars } from "../../domain/chart.ts";
import { digitsOf, ticksBetween } from "./axis.ts";
import { type Body, unitName, widest } from "./body.ts";
import { textured } from "./patterns.ts";
import { block, chartStyles, label, numeral, type Pen, rule, said } from "./pen.ts";
import { chartWords } from "./words.ts";

const rowHeight = 16;
const barHeight = 11;
const top = 34;
const barsWidth = 430;
const rankWidth = 34;
const valueWidth = 52;

/** Bars from best to worst; each pillar has its colour and texture; a line stands at the mean. */
export function rankedBars(chart: RankedBars, pen: Pen): Body {
  const names = widest(
    chart.rows.map((row) => unitName(row, pen.language)),
    chartStyles.strong,
    170,
  );
  const left = rankWidth + names + 10;
  const ends = chart.rows.flatMap(({ parts }) => [sum(parts, 1), sum(parts, -1)]);
  const ticks = ticksBetween(Math.min(0, ...ends), Math.max(0, chart.mean, ...ends), 5);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const x = (value: number) => left + ((value - first) / (last - first)) * barsWidth;
  const bottom = top + chart.rows.length * rowHeight;
  const grid = ticks.flatMap((tick) => [
    rule(pen, [x(tick), top - 3], [x(tick), bottom + 3], "grid", { "stroke-width": tick === 0 ? 1.4 : 0.8 }),
    label(
      pen,
      numeral(pen, tick, digitsOf(ticks)),
      { x: x(tick) - 30, y: bottom + 4, width: 60, height: 14 },
      { anchor: "middle", style: chartStyles.axis, paint: "quiet" },
    ),
  ]);
  const rows = chart.rows.map((row, index) => barRow(chart, row, pen, { x, y: top + index * rowHeight, left, names }));
  const mean = [
    rule(pen, [x(chart.mean), top - 8], [x(chart.mean), bottom], "ink", {
      "stroke-width": 1.4,
      "stroke-dasharray": "5 3",
    }),
    label(
      pen,
      `${said(pen, chartWords.mean)} ${numeral(pen, chart.mean, chart.digits)}`,
      { x: x(chart.mean) - 90, y: top - 24, width: 180, height: 14 },
      { anchor: "middle", style: chartStyles.axis },
    ),
  ];
  return {
    width: left + barsWidth + valueWidth,
    height: bottom + 22,
    content: [...grid, ...rows, ...mean].join(""),
    legend: chart.pillars.map((pillar, series) => ({
      text: said(pen, pillar),
      sample: (other, frame) => textured(other, frame, series, said(other, pillar)),
    })),
  };
}

interface RowPlace {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly left: number;
  readonly names: number;
}

function barRow(chart: RankedBars, row: RankedBars["rows"][number], pen: Pen, { x, y, left, names }: RowPlace): string {
  const style = row.marked ? chartStyles.strong : chartStyles.label;
  let [positive, negative] = [0, 0];
  const bars = row.parts.map((part, series) => {
    const from = part < 0 ? negative : positive;
    if (part < 0) negative += part;
    else positive += part;
    const [start, end] = [x(Math.min(from, from + part)), x(Math.max(from, from + part))];
    const frame = { x: start, y: y + (rowHeight - barHeight) / 2, width: end - start, height: barHeight };
    const pillar = chart.pillars[series];
    return textured(pen, frame, series, `${pillar ? said(pen, pillar) : ""}: ${numeral(pen, part, chart.digits)}`);
  });
  return [
    row.marked
      ? block(pen, { x: 0, y, width: left + barsWidth + valueWidth, height: rowHeight }, { fill: "band" })
      : "",
    label(
      pen,
      row.rank ?? "",
      { x: 0, y, width: rankWidth - 6, height: rowHeight },
      { style, anchor: "end", paint: "quiet" },
    ),
    label(pen, unitName(row, pen.language), { x: rankWidth, y, width: names + 4, height: rowHeight }, { style }),
    ...bars,
    label(
      pen,
      numeral(pen, row.total, chart.digits),
      { x: left + barsWidth, y, width: valueWidth, height: rowHeight },
      { style, anchor: "end" },
    ),
  ].join("");
}

function sum(parts: readonly number[], sign: 1 | -1): number {
  return parts.reduce((total, part) => (part * sign > 0 ? total + part : total), 0);
}
