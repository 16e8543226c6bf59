import type { SideBySide } from "../../domain/chart.ts";
import type { Svg } from "../xml.ts";
import { type Body, type LegendEntry, unitName, widest } from "./body.ts";
import { seriesMark } from "./marks.ts";
import { block, chartStyles, label, numeral, type Pen, rule, said } from "./pen.ts";
import { chartWords } from "./words.ts";

const lineHeight = 9;
const plotWidth = 460;
const top = 22;

type Row = SideBySide["rows"][number];

/** A band for each indicator from 0 to 100, in it a mark for each unit, one below the other; the median as a tick, the best as a line of dots. */
export function sideBySide(chart: SideBySide, pen: Pen): Body {
  const names = widest(
    chart.rows.map(({ name }) => said(pen, name)),
    chartStyles.label,
    240,
  );
  const left = names + 14;
  const x = (value: number): number => left + Math.min(1, Math.max(0, value)) * plotWidth;
  const rowHeight = chart.chosen.length * lineHeight + 12;
  const bottom = top + chart.rows.length * rowHeight;
  const bands = chart.rows.map((_, index) =>
    index % 2 === 0
      ? block(
          pen,
          { x: 0, y: top + index * rowHeight, width: left + plotWidth + 12, height: rowHeight },
          { fill: "band" },
        )
      : "",
  );
  const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    rule(pen, [x(value), top], [x(value), bottom], "grid", { "stroke-width": 0.8 }),
    label(
      pen,
      numeral(pen, value * 100),
      { x: x(value) - 20, y: 4, width: 40, height: 14 },
      { anchor: "middle", style: chartStyles.axis, paint: "quiet" },
    ),
  ]);
  const rows = chart.rows.map((row, index) =>
    rowOf(row, chart, pen, { x, y: top + index * rowHeight, names, rowHeight }),
  );
  return {
    width: left + plotWidth + 14,
    height: bottom + 6,
    content: [...bands, ...grid, ...rows].join(""),
    legend: legendOf(chart, pen),
  };
}

interface RowPlace {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly names: number;
  readonly rowHeight: number;
}

function rowOf(row: Row, { chosen }: SideBySide, pen: Pen, { x, y, names, rowHeight }: RowPlace): Svg {
  const { median, best } = row;
  const marks = row.values.map((value, series) => {
    if (value === undefined) return "";
    const name = chosen[series] ? unitName(chosen[series], pen.language) : "";
    const told = `${name}: ${numeral(pen, value * 100, 1)}`;
    return seriesMark(pen, series, x(value), y + 6 + lineHeight * (series + 0.5), told);
  });
  return [
    label(pen, said(pen, row.name), { x: 0, y, width: names + 6, height: rowHeight }),
    median === undefined ? "" : medianLine(pen, x(median), y + 2, rowHeight - 4),
    best === undefined ? "" : bestLine(pen, x(best), y + 2, rowHeight - 4),
    ...marks,
  ].join("");
}

function medianLine(pen: Pen, x: number, y: number, height: number): Svg {
  return rule(pen, [x, y], [x, y + height], "ink", { "stroke-width": 2 });
}

function bestLine(pen: Pen, x: number, y: number, height: number): Svg {
  return rule(pen, [x, y], [x, y + height], "quiet", { "stroke-width": 2, "stroke-dasharray": "2 2" });
}

function legendOf({ chosen }: SideBySide, pen: Pen): readonly LegendEntry[] {
  return [
    ...chosen.map((unit, series) => ({
      text: unit.rank
        ? `${unitName(unit, pen.language)} (${said(pen, chartWords.rank)} ${unit.rank})`
        : unitName(unit, pen.language),
      sample: (other: Pen, { x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
        seriesMark(other, series, x + width / 2, y + height / 2),
    })),
    {
      text: said(pen, chartWords.median),
      sample: (other, { x, y, width, height }) => medianLine(other, x + width / 2, y, height),
    },
    {
      text: said(pen, chartWords.best),
      sample: (other, { x, y, width, height }) => bestLine(other, x + width / 2, y, height),
    },
  ];
}
