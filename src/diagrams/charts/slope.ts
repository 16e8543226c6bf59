import type { Slope } from "../../domain/chart.ts";
import { type Body, unitName, widest } from "./body.ts";
import type { Paint } from "./paint.ts";
import { chartStyles, dot, label, type Pen, rule, said } from "./pen.ts";
import { chartWords } from "./words.ts";

const rowHeight = 14.5;
const plotWidth = 260;
const rankWidth = 30;
const top = 24;

interface Move {
  readonly paint: Paint;
  readonly dashes?: string;
  readonly width: number;
}

/** How a line looks: by colour, and by its stroke. */
const moves = {
  better: { paint: "plus-2", width: 1.6 },
  worse: { paint: "mark", dashes: "4 2.5", width: 1.4 },
  same: { paint: "quiet", width: 0.8 },
} as const satisfies Record<string, Move>;

/** The units in order of rank at the left and at the right, a line from place to place. */
export function slope(chart: Slope, pen: Pen): Body {
  const names = widest(
    chart.lines.map((line) => unitName(line, pen.language)),
    chartStyles.strong,
    170,
  );
  const left = names + rankWidth + 8;
  const right = left + plotWidth;
  const leftPlace = placesBy(chart.lines.map(({ from }) => from));
  const rightPlace = placesBy(chart.lines.map(({ to }) => to));
  const y = (place: number | undefined) => top + (place ?? 0) * rowHeight + rowHeight / 2;
  const lines = chart.lines.map((line, index) => {
    const move = moves[line.to < line.from ? "better" : line.to > line.from ? "worse" : "same"];
    const [from, to] = [y(leftPlace[index]), y(rightPlace[index])];
    return stroke(pen, [left, from], [right, to], move, line.marked ? 1.6 : 1);
  });
  const ends = chart.lines.flatMap((line, index) => {
    const style = line.marked ? chartStyles.strong : chartStyles.label;
    const name = unitName(line, pen.language);
    const [from, to] = [y(leftPlace[index]), y(rightPlace[index])];
    const frame = (x: number, at: number, width: number) => ({ x, y: at - rowHeight / 2, width, height: rowHeight });
    return [
      label(pen, name, frame(0, from, names + 2), { style, anchor: "end" }),
      label(pen, line.fromText, frame(names + 4, from, rankWidth - 6), {
        style,
        anchor: "end",
        paint: "quiet",
      }),
      label(pen, line.toText, frame(right + 10, to, rankWidth), { style, paint: "quiet" }),
      label(pen, name, frame(right + rankWidth + 6, to, names + 2), { style }),
      dot(pen, left, from, 2, { fill: "ink" }),
      dot(pen, right, to, 2, { fill: "ink" }),
    ];
  });
  return {
    width: right + rankWidth + names + 12,
    height: top + chart.lines.length * rowHeight + 6,
    content: [
      label(
        pen,
        said(pen, chart.left),
        { x: 0, y: 0, width: left, height: 18 },
        { style: chartStyles.strong, anchor: "end" },
      ),
      label(
        pen,
        said(pen, chart.right),
        { x: right, y: 0, width: names + rankWidth + 12, height: 18 },
        { style: chartStyles.strong },
      ),
      ...lines,
      ...ends,
    ].join(""),
    legend: (["better", "worse", "same"] as const).map((move) => ({
      text: said(pen, chartWords[move]),
      sample: (other, { x, y: at, width, height }) =>
        stroke(other, [x, at + height / 2], [x + width, at + height / 2], moves[move], 1),
    })),
  };
}

function stroke(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  move: Move,
  weight: number,
): string {
  return rule(pen, from, to, move.paint, { "stroke-width": move.width * weight, "stroke-dasharray": move.dashes });
}

/** The place of each in the order of its rank; those of one rank follow each other as given. */
function placesBy(ranks: readonly number[]): readonly number[] {
  const order = ranks.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const places: number[] = [];
  order.forEach((index, place) => {
    places[index] = place;
  });
  return places;
}
