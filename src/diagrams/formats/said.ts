import type { Cell } from "../../domain/matrix-view.ts";
import { inLanguage, type Language, type Text } from "../../domain/text.ts";
import type { Bar } from "../../domain/timeline-view.ts";
import type { BoxState, Marks } from "../../domain/view-head.ts";
import { badgeSpoken, changeWords, printedNumber, provenanceWords, stateWords } from "../words.ts";
import { oneLine } from "../wrap.ts";

/** A label longer than this is cut in formats that draw it: no box could show it. */
const longestLabel = 400;

/** A text of the model in one clean line; where it is longer than any box could show, cut, with an ellipsis. */
export function shortLine(text: Text, language: Language): string {
  const characters = [...oneLine(inLanguage(text, language))];
  return characters.length > longestLabel ? `${characters.slice(0, longestLabel).join("")}…` : characters.join("");
}

/** Whether {@link shortLine} leaves something out. */
function isCut(text: Text, language: Language): boolean {
  return [...oneLine(inLanguage(text, language))].length > longestLabel;
}

/** What our pictures say of a thing by colour, symbol and badge, in words: its state, its change, badges, how sure it is. */
export function remarksOn(thing: Marks & { readonly state?: BoxState }, language: Language): readonly string[] {
  const { state, change, badges = [], provenance } = thing;
  return [
    ...(change && change !== "kept" ? [changeWords[change][language]] : []),
    ...(state && state !== "realised" && state !== "neutral" ? [stateWords[state][language]] : []),
    ...badges.map((badge) => badgeSpoken(badge, language)),
    ...(provenance && provenance !== "cited" ? [provenanceWords[provenance][language]] : []),
  ];
}

/** The label of a thing with the remarks on it, in one line. */
export function saidOf(thing: Marks & { readonly label: Text; readonly state?: BoxState }, language: Language): string {
  return [shortLine(thing.label, language), ...remarksOn(thing, language)].join(" · ");
}

/** How many labels of a picture had to be cut, as a sentence for a comment; nothing where all are whole. */
export function cutNote(labels: readonly Text[], language: Language): readonly string[] {
  const cut = labels.filter((label) => isCut(label, language)).length;
  if (cut === 0) return [];
  return [
    {
      vi: `${cut} nhãn dài hơn ${longestLabel} ký tự đã được rút gọn`,
      en: `${cut} labels of more than ${longestLabel} characters are cut`,
    }[language],
  ];
}

/** What a cell prints. */
export function printedCell({ text, value }: Cell, language: Language): string {
  if (text) return oneLine(inLanguage(text, language));
  return value === undefined ? "" : printedNumber(value, language);
}

/** What a cell prints, with the remarks on it. */
export function cellText(cell: Cell, language: Language): string {
  return [printedCell(cell, language), ...remarksOn(cell, language)].filter((text) => text !== "").join(" · ");
}

const unknownStart = { vi: "chưa rõ ngày bắt đầu", en: "start not known" };
const unknownEnd = { vi: "chưa rõ ngày kết thúc", en: "end not known" };

/** The label of a bar with the remarks on it, and which of its ends is not known. */
export function barText(bar: Bar, language: Language): string {
  return [
    saidOf(bar, language),
    ...(bar.start === undefined ? [unknownStart[language]] : []),
    ...(bar.end === undefined ? [unknownEnd[language]] : []),
  ].join(" · ");
}
