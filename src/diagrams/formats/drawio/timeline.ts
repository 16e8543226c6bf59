import { inLanguage, type Language } from "../../../domain/text.ts";
import type { TimelineView } from "../../../domain/timeline-view.ts";
import { type Point, rounded } from "../../frame.ts";
import { ink, lineColour, paper, quietInk, toneOf } from "../../palette.ts";
import { barHeight, labelWidth, type MeasuredWave, measureTimeline, type Row } from "../../timeline-measure.ts";
import { type Scale, scaleOf } from "../../timeline-scale.ts";
import { oneLine } from "../../wrap.ts";
import type { Svg } from "../../xml.ts";
import { saidOf } from "../said.ts";
import { edge, htmlText, type Style, vertex } from "./cell.ts";
import { boxStyle, fontStyle } from "./looks.ts";

const margin = 16;
const titleHeight = 48;
const yearsHeight = 22;
const gap = 10;
const text: Style = { ...fontStyle, text: true, align: "left", verticalAlign: "middle", fontSize: 10 };

interface Writing {
  readonly scale: Scale;
  /** The left edge of the scale and the top of the rows. */
  readonly corner: Point;
  readonly language: Language;
  /** The ids of cells by the ids of bars. */
  readonly names: ReadonlyMap<string, string>;
}

/** The sheet of a timeline: bars and milestones on the scale of our picture, dependencies as lines between them. */
export function timelineCells(
  view: TimelineView,
  language: Language,
): { readonly width: number; readonly height: number; readonly cells: readonly Svg[] } {
  const scale = scaleOf(view.from, view.to);
  const inner = labelWidth + gap + scale.width;
  const measured = measureTimeline(view, inner, language);
  const corner = { x: margin + labelWidth + gap, y: margin + titleHeight + yearsHeight };
  const bars = view.waves.flatMap((wave) => wave.bars);
  const names = new Map(bars.map(({ id }, index) => [id, `b${index + 1}`]));
  const writing: Writing = { scale, corner, language, names };
  return {
    width: inner + 2 * margin,
    height: corner.y + measured.height + margin,
    cells: [
      ...yearCells(writing, measured.height),
      ...measured.waves.flatMap((wave, index) => waveCells(wave, index, writing)),
      ...view.dependencies.flatMap(({ id, from, to, isBroken }, index) => {
        const [source, target] = [names.get(from), names.get(to)];
        if (!source || !target) return [];
        const colour = isBroken ? lineColour.direct : lineColour.reference;
        const style = {
          edgeStyle: "orthogonalEdgeStyle",
          exitX: 1,
          exitY: 0.5,
          entryX: 0,
          entryY: 0.5,
          strokeColor: colour,
          endArrow: "block",
          endSize: 5,
        };
        return [edge({ id: `d${index + 1}`, source, target, label: "", style, bends: [], data: { "khung-id": id } })];
      }),
    ],
  };
}

function yearCells({ scale, corner }: Writing, height: number): readonly Svg[] {
  return scale.years.map(({ year, x, width }) =>
    vertex({
      id: `y${year}`,
      parent: "1",
      label: String(year),
      style: {
        ...fontStyle,
        fontSize: 9,
        verticalAlign: "top",
        fillColor: "none",
        strokeColor: quietInk,
        strokeWidth: 0.3,
        fontColor: quietInk,
      },
      frame: { x: corner.x + x, y: corner.y - yearsHeight, width, height: height + yearsHeight },
    }),
  );
}

function waveCells({ wave, y, height, rows }: MeasuredWave, position: number, writing: Writing): readonly Svg[] {
  const { scale, corner, language } = writing;
  const tone = toneOf(wave.tone, position);
  return [
    vertex({
      id: `w${position + 1}`,
      parent: "1",
      label: `<b>${htmlText(oneLine(inLanguage(wave.title, language)))}</b>`,
      style: {
        ...fontStyle,
        fontColor: paper,
        fillColor: tone.strong,
        strokeColor: "none",
        align: "left",
        spacingLeft: 6,
      },
      frame: { x: margin, y: corner.y + y + 1, width: corner.x - margin + scale.width, height: height - 2 },
      data: { "khung-group": wave.id },
    }),
    ...rows.flatMap((row, index) => rowCells(row, `${position + 1}x${index + 1}`, position, wave.tone, writing)),
  ];
}

function rowCells(row: Row, number: string, position: number, tone: string, writing: Writing): readonly Svg[] {
  const { scale, corner, language, names } = writing;
  const top = corner.y + row.y;
  const { bar } = row;
  const label = vertex({
    id: `l${number}`,
    parent: "1",
    label: htmlText(saidOf(row.thing, language)),
    style: text,
    frame: { x: margin, y: top, width: labelWidth, height: row.height },
  });
  const milestones = row.milestones.map((milestone, index) =>
    vertex({
      id: `m${number}x${index + 1}`,
      parent: "1",
      label: htmlText(saidOf(milestone, language)),
      style: {
        ...fontStyle,
        fontSize: 9,
        shape: "rhombus",
        perimeter: "rhombusPerimeter",
        fillColor: ink,
        strokeColor: paper,
        labelPosition: "right",
        verticalLabelPosition: "middle",
        align: "left",
        whiteSpace: "nowrap",
      },
      frame: {
        x: corner.x + scale.middleOf(milestone.date) - 6,
        y: top + (bar ? barHeight + 6 : 6) + index * 17,
        width: 12,
        height: 12,
      },
      data: { "khung-id": milestone.id },
    }),
  );
  if (!bar) return [label, ...milestones];
  const [from, to] = [bar.start ? scale.startOf(bar.start) : 0, bar.end ? scale.endOf(bar.end) : scale.width];
  const style = { ...boxStyle("level", bar.state, bar.change, toneOf(tone, position)), fontSize: 8 };
  const frame = { x: corner.x + from, y: top + 4, width: rounded(Math.max(4, to - from)), height: barHeight };
  return [
    label,
    vertex({ id: names.get(bar.id) ?? "b0", parent: "1", label: "", style, frame, data: { "khung-id": bar.id } }),
    ...milestones,
  ];
}
