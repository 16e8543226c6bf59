import type { Language } from "../domain/text.ts";
import type { Line } from "../domain/view.ts";
import { boxLook, markShape } from "./box-svg.ts";
import type { Frame } from "./frame.ts";
import { strokeShape } from "./line-svg.ts";
import { toneOf } from "./palette.ts";
import type { PlacedEntry } from "./placed.ts";
import { stateSymbol } from "./symbols.ts";
import { placeText, textBlock } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { markLetters } from "./words.ts";
import { element, type Svg } from "./xml.ts";

const tone = toneOf("outside", 0);

/** Prints what an entry of the legend explains, as it looks in the picture. */
export function sampleShape({ sample, frame }: PlacedEntry, language: Language): Svg {
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  if (sample.kind === "state")
    return element(
      "g",
      { class: "khung-sample" },
      element("rect", { ...frame, rx: 3, ...boxLook(sample.state, tone) }),
      stateSymbol(sample.state, middle),
    );
  if (sample.kind === "mark") {
    const field = { x: middle.x - 6, y: middle.y - 6, width: 12, height: 12 };
    const letter = textBlock(markLetters[sample.status][language], field.width * 2, textStyles.mark);
    return markShape({ frame: field, letter: placeText(letter, field, "middle"), status: sample.status });
  }
  if (sample.kind === "group") {
    const { tint, line } = toneOf(sample.group.tone, sample.position);
    return element("rect", { ...frame, rx: 3, fill: tint, stroke: line });
  }
  return lineSample(sample.style, sample.planned, frame);
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
