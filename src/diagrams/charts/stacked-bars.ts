import type { SeriesChart } from "../../domain/chart.ts";
import { inLanguage } from "../../domain/text.ts";
import { digitsOf, ticksBetween } from "./axis.ts";
import { type Body, widest } from "./body.ts";
import { textured } from "./patterns.ts";
import { chartStyles, label, numeral, type Pen, rule } from "./pen.ts";
import { seriesLegend } from "./series-legend.ts";

const rowHeight = 22;
const barHeight = 14;
const barsWidth = 400;
const valueWidth = 60;

/** One bar for each category, its parts side by side, its sum at the end. A category of which nothing is known has no bar and a dash. */
export function stackedBars(chart: SeriesChart, pen: Pen): Body {
  const names = chart.categories.map((name) => inLanguage(name, pen.language));
  const left = widest(names, chartStyles.label, 220) + 10;
  const sums = names.map((_, at) => sumAt(chart, at));
  const ticks = ticksBetween(0, Math.max(0, ...sums.map((sum) => sum ?? 0)), 5);
  const last = ticks.at(-1) ?? 1;
  const x = (value: number) => left + (value / last) * barsWidth;
  const bottom = names.length * rowHeight;
  const grid = ticks.flatMap((tick) => [
    rule(pen, [x(tick), 0], [x(tick), bottom + 3], "grid", { "stroke-width": tick === 0 ? 1.4 : 0.8 }),
    label(
      pen,
      numeral(pen, tick, digitsOf(ticks)),
      { x: x(tick) - 30, y: bottom + 4, width: 60, height: 14 },
      { anchor: "middle", style: chartStyles.axis, paint: "quiet" },
    ),
  ]);
  const rows = names.map((name, at) => {
    const y = at * rowHeight;
    let from = 0;
    const bars = chart.series.map(({ name: series, values }, index) => {
      const value = values[at] ?? 0;
      const frame = {
        x: x(from),
        y: y + (rowHeight - barHeight) / 2,
        width: x(from + value) - x(from),
        height: barHeight,
      };
      from += value;
      const told = `${inLanguage(series, pen.language)}: ${numeral(pen, value, chart.digits)}`;
      return value > 0 ? textured(pen, frame, index, told) : "";
    });
    const sum = sums[at];
    return [
      label(pen, name, { x: 0, y, width: left - 6, height: rowHeight }),
      ...bars,
      label(
        pen,
        sum === undefined ? "–" : numeral(pen, sum, chart.digits),
        { x: x(from) + 6, y, width: valueWidth, height: rowHeight },
        { style: chartStyles.strong },
      ),
    ].join("");
  });
  return {
    width: left + barsWidth + valueWidth + 6,
    height: bottom + 22,
    content: [...grid, ...rows].join(""),
    legend: seriesLegend(chart, pen),
  };
}

/** The sum of a category as far as it is known; nothing where no part is. */
function sumAt({ series }: SeriesChart, at: number): number | undefined {
  const known = series.flatMap(({ values }) => values[at] ?? []);
  return known.length ? known.reduce((sum, value) => sum + value, 0) : undefined;
}
