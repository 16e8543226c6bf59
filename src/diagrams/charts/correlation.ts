import type { CorrelationMatrix } from "../../domain/chart.ts";
import type { Frame } from "../frame.ts";
import type { Svg } from "../xml.ts";
import { type Body, type LegendEntry, widest } from "./body.ts";
import type { Paint } from "./paint.ts";
import { overlay } from "./patterns.ts";
import { block, chartStyles, label, numeral, type Pen, said, uprightLabel } from "./pen.ts";
import { chartWords } from "./words.ts";

const mostWithNumbers = 24;

/** A square for each pair: the stronger the colour, the closer they go together; against each other is hatched as well. */
export function correlationMatrix(chart: CorrelationMatrix, pen: Pen): Body {
  const numbered = chart.labels.length <= mostWithNumbers;
  const size = numbered ? 34 : 13;
  const names = widest(
    chart.labels.map(({ name }) => said(pen, name)),
    chartStyles.label,
    190,
  );
  const left = names + 8;
  const top = names + 6;
  const heads = chart.labels.flatMap(({ name }, index) => [
    label(pen, said(pen, name), { x: 0, y: top + index * size, width: names + 2, height: size }, { anchor: "end" }),
    uprightLabel(pen, said(pen, name), { x: left + index * size, y: 0, width: size, height: names }, chartStyles.label),
  ]);
  const cells = chart.cells.flatMap((row, y) =>
    row.map((value, x) => {
      const frame = { x: left + x * size + 0.5, y: top + y * size + 0.5, width: size - 1, height: size - 1 };
      const pair = [chart.labels[y], chart.labels[x]].map((each) => (each ? said(pen, each.name) : "")).join(" × ");
      return correlationCell(pen, value, frame, numbered, pair);
    }),
  );
  return {
    width: left + chart.labels.length * size + 4,
    height: top + chart.labels.length * size + 4,
    content: [...heads, ...cells].join(""),
    legend: legendOf(chart, pen),
  };
}

/** How strong a correlation must be for each step of the colour. */
const strengths = [0, 0.35, 0.7] as const;

function legendOf(chart: CorrelationMatrix, pen: Pen): readonly LegendEntry[] {
  const scale = [-0.9, -0.5, -0.1, 0.1, 0.5, 0.9].map((value): LegendEntry => {
    const step = strengthOf(value);
    const ends = [strengths[step] ?? 0, strengths[step + 1] ?? 1]
      .map((end) => end * Math.sign(value))
      .sort((a, b) => a - b);
    return {
      text: ends.map((end) => numeral(pen, end, 2)).join(" … "),
      sample: (other, frame) => correlationCell(other, value, frame, false, ""),
    };
  });
  const isPartial = chart.cells.some((row) => row.includes(undefined));
  const none: LegendEntry = {
    text: said(pen, chartWords.noMeaning),
    sample: (other, frame) => correlationCell(other, undefined, frame, false, ""),
  };
  return isPartial ? [...scale, none] : scale;
}

function strengthOf(value: number): number {
  return strengths.findLastIndex((least) => Math.abs(value) >= least);
}

function correlationCell(pen: Pen, value: number | undefined, frame: Frame, numbered: boolean, told: string): Svg {
  if (value === undefined) return block(pen, frame, { fill: "paper", stroke: "grid" }, {}, told);
  const strength = strengthOf(value);
  const fill: Paint = `${value < 0 ? "minus" : "plus"}-${strength}`;
  return [
    block(pen, frame, { fill }, {}, `${told}: ${numeral(pen, value, 2)}`),
    value < 0 ? overlay(pen, numbered ? { ...frame, height: 5 } : frame, 1) : "",
    numbered
      ? label(pen, numeral(pen, value, 2), frame, {
          style: chartStyles.number,
          anchor: "middle",
          paint: strength === 2 ? "paper" : "ink",
        })
      : "",
  ].join("");
}
