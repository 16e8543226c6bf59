import type { Language } from "../domain/text.ts";
import type { Line } from "../domain/view.ts";
import { badgeGap, badgeHeight, badgeShape, placeBadges } from "./badge.ts";
import { boxLook, markShape, neighbourLook } from "./box-svg.ts";
import { changeLook, changeSign } from "./change.ts";
import type { Frame, Point } from "./frame.ts";
import { heatColours } from "./heat.ts";
import { strokeShape } from "./line-svg.ts";
import { ink, paper, quietInk, toneOf } from "./palette.ts";
import type { PlacedEntry, Sample } from "./placed.ts";
import { outline } from "./shapes.ts";
import { stateSymbol } from "./symbols.ts";
import { placeText, textBlock } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { textShape } from "./text-svg.ts";
import { textureShape } from "./texture.ts";
import { dependencyPath, diamond, openEnd } from "./timeline-marks.ts";
import { markLetters } from "./words.ts";
import { element, type Svg } from "./xml.ts";

const tone = toneOf("outside", 0);

type Draw<K extends Sample["kind"]> = (
  sample: Extract<Sample, { kind: K }>,
  frame: Frame,
  language: Language,
) => readonly Svg[];

const drawings: { readonly [K in Exclude<Sample["kind"], OwnKind>]: Draw<K> } = {
  state: ({ state }, frame) => [
    element("rect", { ...frame, rx: 3, ...boxLook(state, tone) }),
    stateSymbol(state, middleOf(frame)),
  ],
  change: ({ change }, frame) => [
    element("rect", { ...frame, rx: 3, ...boxLook("neutral", tone), ...changeLook[change] }),
    changeSign(change, middleOf(frame)),
  ],
  kind: ({ boxKind }, frame) => [outline(boxKind, frame, boxLook("neutral", tone))],
  badge: ({ badge }, frame, language) =>
    placeBadges([badge], { x: frame.x, y: middleOf(frame).y - badgeHeight / 2 - badgeGap }, frame.width, language).map(
      badgeShape,
    ),
  mark: ({ status }, frame, language) => {
    const { x, y } = middleOf(frame);
    const field = { x: x - 6, y: y - 6, width: 12, height: 12 };
    const letter = textBlock(markLetters[status][language], field.width * 2, textStyles.mark);
    return [markShape({ frame: field, letter: placeText(letter, field, "middle"), status })];
  },
  tone: ({ tone: layer, position }, frame) => {
    const { tint, line, strong, texture } = toneOf(layer, position);
    const strip = { ...frame, width: frame.width / 2 };
    return [
      element("rect", { ...frame, rx: 2, fill: tint, stroke: line }),
      element("rect", { ...strip, rx: 2, fill: strong }),
      textureShape(texture, strip),
    ];
  },
  text: ({ text }, frame, language) => [
    element("rect", { ...frame, rx: 2, fill: paper, stroke: quietInk, "stroke-width": 0.8 }),
    textShape(placeText(textBlock(text[language], frame.width, textStyles.badge), frame, "middle"), ink),
  ],
  heat: (_, frame) =>
    heatColours.map((fill, step) => {
      const width = frame.width / heatColours.length;
      return element("rect", {
        ...frame,
        x: frame.x + step * width,
        width,
        fill,
        stroke: quietInk,
        "stroke-width": 0.5,
      });
    }),
  line: ({ style, planned }, frame) => [lineSample(style, planned, frame)],
};

type OwnKind = "neighbour" | "milestone" | "dependency" | "broken" | "open";

const ownDrawings: Readonly<Record<OwnKind, (frame: Frame) => readonly Svg[]>> = {
  neighbour: (frame) => [element("rect", { ...frame, rx: 3, ...neighbourLook })],
  milestone: (frame) => [diamond(middleOf(frame), "realised", tone)],
  dependency: (frame) => [arrow(frame, false)],
  broken: (frame) => [arrow(frame, true)],
  open: ({ x, y, width, height }) => [
    element("rect", { x: x + 3, y: y + 2, width: width - 3, height: height - 4, ...boxLook("neutral", tone) }),
    openEnd({ x: x + 3, y: y + 2 }, height - 4, "left"),
  ],
};

/** Prints what an entry of the legend explains, as it looks in the picture. */
export function sampleShape({ sample, frame }: PlacedEntry, language: Language): Svg {
  const field = { ...frame, y: frame.y + 1, height: frame.height - 2 };
  return element("g", { class: `khung-sample khung-sample-${sample.kind}` }, ...drawn(sample, field, language));
}

function drawn(sample: Sample, frame: Frame, language: Language): readonly Svg[] {
  if (isOwn(sample)) return ownDrawings[sample.kind](frame);
  // The table has for each kind a function that takes samples of that kind; TypeScript does not follow that.
  const draw = drawings[sample.kind] as Draw<typeof sample.kind>;
  return draw(sample as never, frame, language);
}

function isOwn(sample: Sample): sample is Extract<Sample, { kind: OwnKind }> {
  return Object.hasOwn(ownDrawings, sample.kind);
}

function middleOf({ x, y, width, height }: Frame): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function arrow({ x, y, width, height }: Frame, isBroken: boolean): Svg {
  const at = y + height / 2;
  return dependencyPath(
    [
      { x, y: at },
      { x: x + width, y: at },
    ],
    isBroken,
  );
}

function lineSample(style: Line["style"], planned: boolean, frame: Frame): Svg {
  const y = frame.y + frame.height / 2;
  const line: Line = { id: "", from: "", to: "", style, planned, bothWays: false };
  return strokeShape({
    line,
    points: [
      { x: frame.x, y },
      { x: frame.x + frame.width, y },
    ],
    curved: false,
  });
}
