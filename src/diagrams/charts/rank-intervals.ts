import type { RankIntervals } from "../../domain/chart.ts";
import { type Body, unitName, widest } from "./body.ts";
import { block, chartStyles, dot, label, numeral, type Pen, rule, said } from "./pen.ts";
import { chartWords } from "./words.ts";

const rowHeight = 15;
const top = 22;
const plotWidth = 460;
const rankWidth = 34;

/** One line for each unit: a bar from the 5th to the 95th of a hundred runs, a tick at the median, a dot at the rank itself. */
export function rankIntervals(chart: RankIntervals, pen: Pen): Body {
  const names = widest(
    chart.rows.map((row) => unitName(row, pen.language)),
    chartStyles.strong,
    170,
  );
  const left = rankWidth + names + 16;
  const count = Math.max(2, chart.rows.length);
  const x = (rank: number) => left + ((rank - 1) / (count - 1)) * plotWidth;
  const bottom = top + chart.rows.length * rowHeight;
  const step = count <= 12 ? 1 : count <= 40 ? 5 : count <= 100 ? 10 : 20;
  const ranks = [
    ...new Set([1, ...Array.from({ length: count }, (_, rank) => rank + 1).filter((rank) => rank % step === 0)]),
  ];
  const grid = ranks.flatMap((rank) => [
    rule(pen, [x(rank), top - 2], [x(rank), bottom], "grid", { "stroke-width": 0.8 }),
    ...[top - 18, bottom + 3].map((y) =>
      label(
        pen,
        String(rank),
        { x: x(rank) - 15, y, width: 30, height: 14 },
        { anchor: "middle", style: chartStyles.axis, paint: "quiet" },
      ),
    ),
  ]);
  const rows = chart.rows.map((row, index) => {
    const y = top + index * rowHeight;
    const middle = y + rowHeight / 2;
    const style = row.marked ? chartStyles.strong : chartStyles.label;
    const told = `${unitName(row, pen.language)}: ${numeral(pen, row.low)}–${numeral(pen, row.high)}`;
    return [
      row.marked ? block(pen, { x: 0, y, width: left + plotWidth + 10, height: rowHeight }, { fill: "band" }) : "",
      label(
        pen,
        row.rank ?? "",
        { x: 0, y, width: rankWidth - 6, height: rowHeight },
        { style, anchor: "end", paint: "quiet" },
      ),
      label(pen, unitName(row, pen.language), { x: rankWidth, y, width: names + 4, height: rowHeight }, { style }),
      intervalMark(pen, x(row.low), x(row.high), middle, told),
      medianMark(pen, x(row.median), middle),
      nominalMark(pen, x(row.nominal), middle),
    ].join("");
  });
  return {
    width: left + plotWidth + 12,
    height: bottom + 20,
    content: [...grid, ...rows].join(""),
    legend: [
      {
        text: said(pen, chartWords.nominal),
        sample: (other, { x: at, y, width, height }) => nominalMark(other, at + width / 2, y + height / 2),
      },
      {
        text: said(pen, chartWords.median),
        sample: (other, { x: at, y, width, height }) => medianMark(other, at + width / 2, y + height / 2),
      },
      {
        text: said(pen, chartWords.interval),
        sample: (other, { x: at, y, width, height }) => intervalMark(other, at, at + width, y + height / 2, ""),
      },
    ],
  };
}

function intervalMark(pen: Pen, from: number, to: number, y: number, told: string): string {
  return block(
    pen,
    { x: from - 2, y: y - 2.5, width: to - from + 4, height: 5 },
    { fill: "series-1" },
    { rx: 2.5 },
    told,
  );
}

function medianMark(pen: Pen, x: number, y: number): string {
  return rule(pen, [x, y - 5], [x, y + 5], "ink", { "stroke-width": 1.4 });
}

function nominalMark(pen: Pen, x: number, y: number): string {
  return dot(pen, x, y, 3.6, { fill: "mark", stroke: "paper" }, { "stroke-width": 1 });
}
