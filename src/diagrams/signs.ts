import type { Language } from "../domain/text.ts";
import type { BoxState, Marks } from "../domain/view-head.ts";
import { markShape } from "./box-svg.ts";
import { changeSign, signSize } from "./change.ts";
import type { Frame } from "./frame.ts";
import { stateSymbol, symbolSize } from "./symbols.ts";
import { placeText, textBlock } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { markLetters } from "./words.ts";
import type { Svg } from "./xml.ts";

/** The symbol of the state, the letter of provenance and the sign of the change of a thing, from the left of a frame, in its middle. */
export function signsOf(
  { state, provenance, change }: Pick<Marks, "provenance" | "change"> & { readonly state?: BoxState },
  frame: Frame,
  language: Language,
): readonly Svg[] {
  const y = frame.y + frame.height / 2;
  let { x } = frame;
  const shapes: Svg[] = [];
  if (state && state !== "neutral") {
    shapes.push(stateSymbol(state, { x: x + symbolSize / 2, y }));
    x += symbolSize + 4;
  }
  if (provenance && provenance !== "cited") {
    const field = { x, y: y - 6, width: 12, height: 12 };
    const letter = textBlock(markLetters[provenance][language], 24, textStyles.mark);
    shapes.push(markShape({ frame: field, letter: placeText(letter, field, "middle"), status: provenance }));
    x += 16;
  }
  if (change && change !== "kept") shapes.push(changeSign(change, { x: x + signSize / 2, y }));
  return shapes;
}
