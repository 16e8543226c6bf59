import { inLanguage, type Language } from "../../../domain/text.ts";
import { boxKindNames } from "../../../domain/value-words.ts";
import type { Frame, Point } from "../../frame.ts";
import { type Tone, toneOf } from "../../palette.ts";
import type { PlacedBox, PlacedGroup, PlacedLine, PlacedPicture, Sample } from "../../placed.ts";
import type { PlacedText } from "../../text-block.ts";
import { oneLine } from "../../wrap.ts";
import type { Svg } from "../../xml.ts";
import { remarksOn } from "../said.ts";
import { edge, htmlText, type Style, vertex } from "./cell.ts";
import { boxStyle, containerStyle, lineStyle, textStyle, titleStyle } from "./looks.ts";

/** The cells of a picture of boxes: groups, and boxes that hold boxes, are containers; lines hang on the boxes. */
export function boxCells(picture: PlacedPicture, language: Language): readonly Svg[] {
  const names = new Map<string, string>();
  const groups = picture.groups.flatMap((group, index) => groupCells(group, `g${index + 1}`, { names, language }));
  return [...groups, ...picture.lines.flatMap((line, index) => lineCells(line, `e${index + 1}`, names, language))];
}

interface Writing {
  /** The ids of cells by the ids of boxes; filled while writing. */
  readonly names: Map<string, string>;
  readonly language: Language;
}

const page: Point = { x: 0, y: 0 };

function groupCells(placed: PlacedGroup, id: string, writing: Writing): readonly Svg[] {
  const { group, frame, titleFrame, tone } = placed;
  const title = oneLine(inLanguage(group.title, writing.language));
  if (!frame) return placed.boxes.flatMap((box) => placedBoxCells(box, "1", page, tone, writing));
  const named = titleFrame
    ? [
        vertex({
          id: `${id}-title`,
          parent: id,
          label: htmlText(title),
          style: titleStyle(tone),
          frame: relative(titleFrame, frame),
        }),
      ]
    : [];
  return [
    vertex({
      id,
      parent: "1",
      label: "",
      style: containerStyle(tone, group.place === "outside"),
      frame,
      tooltip: title,
      data: { "khung-group": group.id },
    }),
    ...named,
    ...placed.boxes.flatMap((box) => placedBoxCells(box, id, frame, tone, writing)),
  ];
}

function placedBoxCells(
  placed: PlacedBox,
  parent: string,
  corner: Point,
  tone: Tone,
  writing: Writing,
): readonly Svg[] {
  const { box, frame } = placed;
  const { language, names } = writing;
  const id = `n${names.size + 1}`;
  names.set(box.id, id);
  const isHolder = placed.boxes.length > 0;
  const style = boxStyle(box.kind, box.state, box.change, tone);
  const holder = { ...style, container: 1, collapsible: 0, verticalAlign: "top" };
  return [
    vertex({
      id,
      parent,
      label: boxLabel(placed, language),
      style: isHolder ? holder : style,
      frame: relative(frame, corner),
      tooltip: [oneLine(inLanguage(box.label, language)), ...remarksOn(box, language)].join(" · "),
      data: { "khung-id": box.id, "khung-kind": boxKindNames[box.kind][language], "khung-state": box.state },
    }),
    ...placed.boxes.flatMap((inner) => placedBoxCells(inner, id, frame, tone, writing)),
  ];
}

function boxLabel({ box }: PlacedBox, language: Language): string {
  const note = [...(box.note ? [oneLine(inLanguage(box.note, language))] : []), ...remarksOn(box, language)].join(
    " · ",
  );
  const small = note ? `<br><font style="font-size: 8px">${htmlText(note)}</font>` : "";
  return `<b>${htmlText(oneLine(inLanguage(box.label, language)))}</b>${small}`;
}

function relative(frame: Frame, corner: Point): Frame {
  return { ...frame, x: frame.x - corner.x, y: frame.y - corner.y };
}

function lineCells(
  { line, points, curved }: PlacedLine,
  id: string,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly Svg[] {
  const [source, target] = [names.get(line.from), names.get(line.to)];
  if (!source || !target) return [];
  const label = [...(line.label ? [oneLine(inLanguage(line.label, language))] : []), ...remarksOn(line, language)].join(
    " · ",
  );
  // Of a curve every third point lies on the line; its ends are where the boxes are.
  const onLine = curved ? points.filter((_, index) => index % 3 === 0) : points;
  const style = { ...lineStyle(line), ...(curved ? { curved: 1 } : {}) };
  return [
    edge({
      id,
      source,
      target,
      label: htmlText(label),
      style,
      bends: onLine.slice(1, -1),
      data: { "khung-id": line.id },
    }),
  ];
}

/** Title, question and notes as texts, where our picture has them; of the legend what draw.io shows as we do. */
export function marginCells(picture: PlacedPicture): readonly Svg[] {
  const texts = picture.margins.texts.map((text, index) =>
    textCell(`t${index + 1}`, text, picture.width, index === 0 ? { fontStyle: 1 } : {}),
  );
  const legend = picture.margins.legend.flatMap(({ sample, frame, text }, index) => {
    const style = sampleStyle(sample);
    if (!style) return [];
    const mark = vertex({ id: `s${index + 1}`, parent: "1", label: "", style, frame });
    return [mark, textCell(`l${index + 1}`, text, picture.width, {})];
  });
  return [...texts, ...legend];
}

/** The look of what an entry of the legend explains; nothing for signs that stand in words here. */
function sampleStyle(sample: Sample): Style | undefined {
  const tone = toneOf("outside", 0);
  if (sample.kind === "state") return boxStyle("block", sample.state, undefined, tone);
  if (sample.kind === "change") return boxStyle("block", "neutral", sample.change, tone);
  if (sample.kind === "kind") return boxStyle(sample.boxKind, "neutral", undefined, tone);
  if (sample.kind === "tone") return boxStyle("block", "realised", undefined, toneOf(sample.tone, sample.position));
  if (sample.kind !== "line") return undefined;
  const { strokeColor, strokeWidth } = lineStyle({ ...noLine, style: sample.style });
  return {
    shape: "line",
    strokeColor: strokeColor ?? "",
    strokeWidth: strokeWidth ?? 1,
    ...(sample.planned ? { dashed: 1 } : {}),
  };
}

const noLine = { id: "", from: "", to: "", planned: false, bothWays: false } as const;

function textCell(id: string, text: PlacedText, width: number, style: Style): Svg {
  const [first] = text.lines;
  const { size, lineHeight } = text.style;
  const x = first?.x ?? 0;
  const room = text.anchor === "start" ? width - x : width;
  return vertex({
    id,
    parent: "1",
    label: htmlText(text.full ?? text.lines.map((line) => line.text).join(" ")),
    style: {
      ...textStyle,
      align: { start: "left", middle: "center", end: "right" }[text.anchor],
      fontSize: size,
      ...style,
    },
    frame: {
      x: x - { start: 0, middle: width / 2, end: width }[text.anchor],
      y: (first?.y ?? 0) - lineHeight * 0.75,
      width: room,
      height: lineHeight * text.lines.length,
    },
  });
}
