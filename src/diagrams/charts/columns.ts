import type { SeriesChart } from "../../domain/chart.ts";
import { inLanguage } from "../../domain/text.ts";
import { digitsOf, ticksBetween } from "./axis.ts";
import type { Body } from "./body.ts";
import { textured } from "./patterns.ts";
import { chartStyles, label, numeral, type Pen, rule } from "./pen.ts";
import { seriesLegend } from "./series-legend.ts";

const plotHeight = 210;
const plotWidth = 540;
const left = 60;
const top = 18;
const widestColumn = 70;

/** One column for each category and series; what is not known has no column and a dash. */
export function columns(chart: SeriesChart, pen: Pen): Body {
  const known = chart.series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const ticks = ticksBetween(Math.min(0, ...known), Math.max(0, ...known), 5);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number) => top + (1 - (value - first) / (last - first)) * plotHeight;
  const step = plotWidth / Math.max(1, chart.categories.length);
  const width = Math.min(widestColumn, (step * 0.72) / Math.max(1, chart.series.length));
  const grid = ticks.flatMap((tick) => [
    rule(pen, [left, y(tick)], [left + plotWidth, y(tick)], "grid", { "stroke-width": tick === 0 ? 1.4 : 0.8 }),
    label(
      pen,
      numeral(pen, tick, digitsOf(ticks)),
      { x: 0, y: y(tick) - 8, width: left - 8, height: 16 },
      { anchor: "end", style: chartStyles.axis, paint: "quiet" },
    ),
  ]);
  const groups = chart.categories.map((category, at) => {
    const middle = left + (at + 0.5) * step;
    const start = middle - (width * chart.series.length) / 2;
    const bars = chart.series.map(({ name, values }, index) => {
      const value = values[at];
      const over = { x: start + index * width - 20, width: width + 40, height: 14 };
      const paper = { anchor: "middle", style: chartStyles.strong } as const;
      if (value === undefined) return label(pen, "–", { ...over, y: y(0) - 15 }, paper);
      const [high, low] = [y(Math.max(0, value)), y(Math.min(0, value))];
      const told = `${inLanguage(name, pen.language)}: ${numeral(pen, value, chart.digits)}`;
      const frame = { x: start + index * width, y: high, width: width - 2, height: low - high };
      return (
        textured(pen, frame, index, told) +
        label(pen, numeral(pen, value, chart.digits), { ...over, y: value < 0 ? low : high - 15 }, paper)
      );
    });
    const under = { x: middle - step / 2, y: top + plotHeight + 6, width: step, height: 16 };
    const name = inLanguage(category, pen.language);
    return bars.join("") + label(pen, name, under, { anchor: "middle", style: chartStyles.axis });
  });
  return {
    width: left + plotWidth + 10,
    height: top + plotHeight + 26,
    content: [...grid, ...groups].join(""),
    legend: seriesLegend(chart, pen),
  };
}
