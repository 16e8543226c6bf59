import type { SensitivityBars } from "../../domain/chart.ts";
import { digitsOf, ticksBetween } from "./axis.ts";
import { type Body, widest } from "./body.ts";
import { overlay } from "./patterns.ts";
import { block, chartStyles, label, numeral, type Pen, rule, said } from "./pen.ts";
import { chartWords } from "./words.ts";

const rowHeight = 36;
const barHeight = 12;
const plotWidth = 380;
const top = 6;

/** Two bars for each factor: what it decides alone, and with all that it does together with others. */
export function sensitivityBars(chart: SensitivityBars, pen: Pen): Body {
  const names = widest(
    chart.rows.map(({ name }) => said(pen, name)),
    chartStyles.label,
    220,
  );
  const left = names + 12;
  const ends = chart.rows.flatMap(({ first, total }) => [first, total]);
  const ticks = ticksBetween(Math.min(0, ...ends), Math.max(1, ...ends), 5);
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const x = (value: number) => left + ((value - least) / (most - least)) * plotWidth;
  const bottom = top + chart.rows.length * rowHeight;
  const grid = ticks.flatMap((tick) => [
    rule(pen, [x(tick), top], [x(tick), bottom], "grid", { "stroke-width": Math.abs(tick) < 1e-9 ? 1.4 : 0.8 }),
    label(
      pen,
      numeral(pen, tick, digitsOf(ticks)),
      { x: x(tick) - 20, y: bottom + 3, width: 40, height: 14 },
      { anchor: "middle", style: chartStyles.axis, paint: "quiet" },
    ),
  ]);
  const rows = chart.rows.flatMap(({ name, first, total }, index) => {
    const y = top + index * rowHeight + 5;
    return [
      label(
        pen,
        said(pen, name),
        { x: 0, y, width: names + 4, height: 2 * barHeight + 2 },
        { style: chartStyles.name },
      ),
      ...[first, total].flatMap((value, bar) => {
        const frame = barFrame(x(0), x(value), y + bar * (barHeight + 2));
        const end = Math.max(frame.x + frame.width, x(0)) + 5;
        return [
          bar === 0 ? firstMark(pen, frame) : totalMark(pen, frame),
          label(
            pen,
            numeral(pen, value, 2),
            { x: end, y: frame.y, width: 40, height: barHeight },
            { style: chartStyles.axis },
          ),
        ];
      }),
    ];
  });
  return {
    width: left + plotWidth + 48,
    height: bottom + 20,
    content: [...grid, ...rows].join(""),
    legend: [
      { text: said(pen, chartWords.first), sample: firstMark },
      { text: said(pen, chartWords.total), sample: totalMark },
    ],
  };
}

type Area = ReturnType<typeof barFrame>;

function barFrame(zero: number, end: number, y: number) {
  return { x: Math.min(zero, end), y, width: Math.abs(end - zero), height: barHeight };
}

function firstMark(pen: Pen, frame: Area): string {
  return block(pen, frame, { fill: "series-0" });
}

function totalMark(pen: Pen, frame: Area): string {
  return block(pen, frame, { fill: "series-3" }) + overlay(pen, frame, 1);
}
