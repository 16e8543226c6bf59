import { inLanguage, type Language } from "../domain/text.ts";
import type { Box, BoxState } from "../domain/view.ts";
import type { Frame } from "./frame.ts";
import { ink, paper, quietInk, stateColour, type Tone } from "./palette.ts";
import type { PlacedBox, PlacedMark } from "./placed.ts";
import { stateSymbol } from "./symbols.ts";
import { textShape } from "./text-svg.ts";
import { lidHeight } from "./tile.ts";
import { provenanceWords, stateWords } from "./words.ts";
import { oneLine } from "./wrap.ts";
import { element, pathData, type Svg, textNode } from "./xml.ts";

export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly "stroke-width": number;
  readonly "stroke-dasharray"?: string;
}

/** Filled where it exists, white where it does not; the border says the rest. */
const lookOf: Readonly<Record<BoxState, (tone: Tone) => Look>> = {
  realised: (tone) => ({ fill: tone.tint, stroke: tone.line, "stroke-width": 1 }),
  partly: (tone) => ({ fill: tone.wash, stroke: tone.line, "stroke-width": 1 }),
  planned: () => ({ fill: paper, stroke: stateColour.planned, "stroke-width": 1.2, "stroke-dasharray": "5 3" }),
  missing: () => ({ fill: paper, stroke: stateColour.missing, "stroke-width": 1.4, "stroke-dasharray": "1.5 2.5" }),
  retired: () => ({ fill: "#eceeef", stroke: stateColour.retired, "stroke-width": 1 }),
  neutral: (tone) => ({ fill: tone.tint, stroke: tone.line, "stroke-width": 1 }),
};

/** The border and fill of a state in a tone. */
export function boxLook(state: BoxState, tone: Tone): Look {
  return lookOf[state](tone);
}

/** Prints a box and the boxes inside it. The tooltip says in words what colour and symbol say. */
export function boxShape(
  placed: PlacedBox,
  tone: Tone,
  name: (kind: "box", id: string) => string,
  language: Language,
): Svg {
  const { box } = placed;
  const retired = box.state === "retired";
  const text = retired ? stateColour.retired : ink;
  return element(
    "g",
    { class: `khung-box khung-${box.state}`, id: name("box", box.id) },
    element("title", {}, textNode(spoken(box, language))),
    ...outline(placed, look(placed, tone)),
    placed.symbol ? stateSymbol(box.state, placed.symbol) : "",
    textShape(placed.label, text, retired),
    placed.note ? textShape(placed.note, quietInk) : "",
    placed.mark ? markShape(placed.mark) : "",
    ...placed.boxes.map((inner) => boxShape(inner, tone, name, language)),
  );
}

/** A box that holds others is paler than they are. */
function look(placed: PlacedBox, tone: Tone): Look {
  const own = boxLook(placed.box.state, tone);
  return placed.boxes.length > 0 && placed.box.state !== "retired" ? { ...own, fill: paper } : own;
}

function spoken(box: Box, language: Language): string {
  const parts = [
    oneLine(inLanguage(box.label, language)),
    ...(box.note ? [oneLine(inLanguage(box.note, language))] : []),
    ...(box.state === "neutral" ? [] : [stateWords[box.state][language]]),
    ...(box.provenance ? [provenanceWords[box.provenance][language]] : []),
  ];
  return parts.join(" · ");
}

function outline({ box, frame }: PlacedBox, attributes: Look): readonly Svg[] {
  if (box.kind === "database" && box.boxes.length === 0) return drum(frame, attributes);
  const rx = box.kind === "userGroup" ? Math.min(14, frame.height / 2) : 4;
  return [element("rect", { ...frame, rx, ...attributes })];
}

/** A database is a drum. */
function drum({ x, y, width, height }: Frame, attributes: Look): readonly Svg[] {
  const lid = lidHeight;
  const side = height - 2 * lid;
  const arc = ["a", width / 2, lid, 0, 0] as const;
  const body = pathData("M", x, y + lid, ...arc, 1, width, 0, "v", side, ...arc, 1, -width, 0, "z");
  const rim = pathData("M", x, y + lid, ...arc, 0, width, 0);
  return [element("path", { d: body, ...attributes }), element("path", { d: rim, ...attributes, fill: "none" })];
}

/** The letter of provenance in a small field. */
export function markShape({ frame, letter, status }: PlacedMark): Svg {
  return element(
    "g",
    { class: `khung-mark khung-${status}` },
    element("rect", { ...frame, rx: 3, fill: paper, stroke: quietInk, "stroke-width": 0.8 }),
    textShape(letter, ink),
  );
}
