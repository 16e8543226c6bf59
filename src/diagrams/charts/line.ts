import type { SeriesChart } from "../../domain/chart.ts";
import { inLanguage, type Text } from "../../domain/text.ts";
import { digitsOf, ticksBetween } from "./axis.ts";
import type { Body, LegendEntry } from "./body.ts";
import { seriesDash, seriesMark } from "./marks.ts";
import type { Paint } from "./paint.ts";
import { chartStyles, dot, label, numeral, type Pen, rule } from "./pen.ts";

const plotHeight = 190;
const plotWidth = 540;
const left = 50;
const top = 20;

/** A line for each series over the categories, broken where nothing is known and where two sides may not be compared. */
export function line(chart: SeriesChart, pen: Pen): Body {
  const known = chart.series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const least = chart.isUpsideDown ? 1 : Math.min(0, ...known);
  const ticks = wholeTicks(chart, least, Math.max(least + 1, ...known));
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const share = (value: number) => (value - first) / (last - first);
  const y = (value: number) => top + (chart.isUpsideDown ? share(value) : 1 - share(value)) * plotHeight;
  const step = plotWidth / Math.max(1, chart.categories.length);
  const x = (at: number) => left + (at + 0.5) * step;
  const grid = ticks.flatMap((tick) => [
    rule(pen, [left, y(tick)], [left + plotWidth, y(tick)], "grid", { "stroke-width": 0.8 }),
    label(
      pen,
      numeral(pen, tick, digitsOf(ticks)),
      { x: 0, y: y(tick) - 8, width: left - 8, height: 16 },
      { anchor: "end", style: chartStyles.axis, paint: "quiet" },
    ),
  ]);
  const broken = (chart.breaks ?? []).map((at) =>
    rule(pen, [x(at) - step / 2, top - 12], [x(at) - step / 2, top + plotHeight + 4], "quiet", {
      "stroke-width": 1.2,
      "stroke-dasharray": "2 4",
    }),
  );
  const lines = chart.series.map(({ name, values }, index) => {
    const paint: Paint = `series-${index}`;
    const stroke = { "stroke-width": 2, "stroke-dasharray": seriesDash(index) };
    const marks = values.map((value, at) => {
      if (value === undefined) return "";
      const before = values[at - 1];
      const isJoined = before !== undefined && !chart.breaks?.includes(at);
      const told = `${inLanguage(name, pen.language)}: ${numeral(pen, value, chart.digits)}`;
      const over = { x: x(at) - 30, y: y(value) - 20, width: 60, height: 14 };
      return [
        isJoined ? rule(pen, [x(at - 1), y(before)], [x(at), y(value)], paint, stroke) : "",
        index === 0
          ? dot(pen, x(at), y(value), 4, { fill: paint, stroke: "paper" }, { "stroke-width": 1.2 }, told)
          : seriesMark(pen, index, x(at), y(value), told),
        label(pen, numeral(pen, value, chart.digits), over, { anchor: "middle", style: chartStyles.strong }),
      ].join("");
    });
    return marks.join("");
  });
  const under = chart.categories.map((category, at) =>
    label(
      pen,
      inLanguage(category, pen.language),
      { x: x(at) - step / 2 + 2, y: top + plotHeight + 8, width: step - 4, height: 28 },
      { anchor: "middle", style: chartStyles.small },
    ),
  );
  return {
    width: left + plotWidth + 10,
    height: top + plotHeight + 40,
    content: [...grid, ...broken, ...lines, ...under].join(""),
    legend: chart.series.length < 2 ? [] : chart.series.map(({ name }, index) => lineSample(pen, name, index)),
  };
}

const roundSteps = [5, 10, 20, 25, 50, 100, 250, 500, 1000] as const;

/** Ranks are whole: no tick stands between two of them, the first is 1 and, where there are many, the others are round. */
function wholeTicks({ isUpsideDown }: SeriesChart, least: number, greatest: number): readonly number[] {
  if (!isUpsideDown) return ticksBetween(least, greatest, 4);
  const round = greatest > 10 ? roundSteps.find((each) => each * 4 >= greatest) : undefined;
  if (round) return [1, ...Array.from({ length: Math.ceil(greatest / round) }, (_, at) => (at + 1) * round)];
  const step = Math.max(1, Math.ceil((greatest - 1) / 4));
  return Array.from({ length: Math.ceil((greatest - 1) / step) + 1 }, (_, at) => 1 + at * step);
}

function lineSample(pen: Pen, name: Text, index: number): LegendEntry {
  const paint: Paint = `series-${index}`;
  return {
    text: inLanguage(name, pen.language),
    sample: (other, { x, y, width, height }) =>
      rule(other, [x, y + height / 2], [x + width, y + height / 2], paint, {
        "stroke-width": 2,
        "stroke-dasharray": seriesDash(index),
      }) + seriesMark(other, index, x + width / 2, y + height / 2),
  };
}
