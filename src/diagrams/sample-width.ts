import type { Language } from "../domain/text.ts";
import { badgeWidth } from "./badge.ts";
import type { Sample } from "./placed.ts";
import { textBlock, widthOf } from "./text-block.ts";
import { textStyles } from "./text-style.ts";

const usual = 24;
const widestText = 120;

/** The width of what an entry of the legend shows before its words. */
export function sampleWidth(sample: Sample, language: Language): number {
  if (sample.kind === "badge") return badgeWidth(sample.badge, language);
  if (sample.kind === "mark") return 14;
  if (sample.kind === "heat") return 70;
  if (sample.kind !== "text") return usual;
  return Math.max(usual, Math.ceil(widthOf(textBlock(sample.text[language], widestText, textStyles.badge))) + 8);
}
