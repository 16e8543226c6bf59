import { inLanguage, type Language } from "../domain/text.ts";
import type { Box } from "../domain/view.ts";
import type { BoxState } from "../domain/view-head.ts";
import { badgeShape } from "./badge.ts";
import { changeLook, changeSign } from "./change.ts";
import { linked } from "./href.ts";
import { faded, ink, paper, quietInk, stateColour, type Tone } from "./palette.ts";
import type { PlacedBox, PlacedMark } from "./placed.ts";
import { type Look, outline } from "./shapes.ts";
import { stateSymbol } from "./symbols.ts";
import { textShape } from "./text-svg.ts";
import { badgeSpoken, changeWords, neighbourWords, provenanceWords, stateWords } from "./words.ts";
import { oneLine } from "./wrap.ts";
import { element, type Svg, textNode } from "./xml.ts";

/** Filled where it exists, white where it does not; the border says the rest. */
const lookOf: Readonly<Record<BoxState, (tone: Tone) => Look>> = {
  realised: (tone) => ({ fill: tone.tint, stroke: tone.line, "stroke-width": 1 }),
  partly: (tone) => ({ fill: tone.wash, stroke: tone.line, "stroke-width": 1 }),
  planned: () => ({ fill: paper, stroke: stateColour.planned, "stroke-width": 1.2, "stroke-dasharray": "5 3" }),
  missing: () => ({ fill: paper, stroke: stateColour.missing, "stroke-width": 1.4, "stroke-dasharray": "1.5 2.5" }),
  retired: () => ({ fill: faded, stroke: stateColour.retired, "stroke-width": 1 }),
  neutral: (tone) => ({ fill: tone.tint, stroke: tone.line, "stroke-width": 1 }),
};

/** A thing beside what was asked for: no colour, a dotted border. */
export const neighbourLook: Look = {
  fill: paper,
  stroke: quietInk,
  "stroke-width": 0.9,
  "stroke-dasharray": "1 2",
};

/** The border and fill of a state in a tone. */
export function boxLook(state: BoxState, tone: Tone): Look {
  return lookOf[state](tone);
}

/** The border and fill of a thing: by its state, over that by its change; quiet where it is only a neighbour. */
export function markedLook(thing: Pick<Box, "state" | "change" | "isNeighbour">, tone: Tone): Look {
  const own = thing.isNeighbour ? neighbourLook : boxLook(thing.state, tone);
  return thing.change ? { ...own, ...changeLook[thing.change] } : own;
}

/** Prints a box and the boxes inside it. The tooltip says in words what colour and symbol say. */
export function boxShape(
  placed: PlacedBox,
  tone: Tone,
  name: (kind: "box", id: string) => string,
  language: Language,
): Svg {
  const { box } = placed;
  const gone = box.state === "retired" || box.change === "removed";
  const text = box.state === "retired" ? stateColour.retired : isQuiet(box) ? quietInk : ink;
  return element(
    "g",
    {
      class: `khung-box khung-${box.state} khung-kind-${box.kind}${box.change ? ` khung-${box.change}` : ""}`,
      id: name("box", box.id),
      "data-box": box.id,
      "data-kind": box.kind,
    },
    element("title", {}, textNode(spoken(box, language))),
    ...linked(
      box.href ?? (box.opens === undefined ? undefined : `${box.opens}.${language}.svg`),
      outline(box.kind, placed.frame, look(placed, tone)),
      placed.symbol ? stateSymbol(box.state, placed.symbol) : "",
      textShape(placed.label, text, gone),
      placed.note ? textShape(placed.note, quietInk) : "",
      placed.mark ? markShape(placed.mark) : "",
      ...placed.badges.map(badgeShape),
      placed.sign && box.change ? changeSign(box.change, placed.sign) : "",
    ),
    ...placed.boxes.map((inner) => boxShape(inner, tone, name, language)),
  );
}

/** What stands beside what was asked for, and a building block that nobody asks for, has no colour of its own. */
function isQuiet({ isNeighbour, kind, state, boxes }: Box): boolean {
  return isNeighbour === true || isUnasked({ kind, state, boxes });
}

function isUnasked({ kind, state, boxes }: Pick<Box, "kind" | "state" | "boxes">): boolean {
  return kind === "block" && state === "neutral" && boxes.length === 0;
}

/** A box that holds others is paler than they are. */
function look(placed: PlacedBox, tone: Tone): Look {
  const unasked = isUnasked(placed.box) ? { fill: paper, "stroke-width": 0.7 } : {};
  const own = { ...markedLook(placed.box, tone), ...unasked };
  return placed.boxes.length > 0 && placed.box.state !== "retired" ? { ...own, fill: paper } : own;
}

function spoken(box: Box, language: Language): string {
  const parts = [
    oneLine(inLanguage(box.label, language)),
    ...(box.note ? [oneLine(inLanguage(box.note, language))] : []),
    ...(box.state === "neutral" ? [] : [stateWords[box.state][language]]),
    ...(box.change ? [changeWords[box.change][language]] : []),
    ...(box.provenance ? [provenanceWords[box.provenance][language]] : []),
    ...(box.badges ?? []).map((badge) => badgeSpoken(badge, language)),
    ...(box.isNeighbour ? [neighbourWords[language]] : []),
  ];
  return parts.join(" · ");
}

/** The letter of provenance in a small field. */
export function markShape({ frame, letter, status }: PlacedMark): Svg {
  return element(
    "g",
    { class: `khung-mark khung-${status}` },
    element("rect", { class: "khung-outline", ...frame, rx: 3, fill: paper, stroke: quietInk, "stroke-width": 0.8 }),
    textShape(letter, ink),
  );
}
