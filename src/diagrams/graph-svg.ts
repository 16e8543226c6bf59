import type { Pins } from "../domain/layout-pins.ts";
import type { Language, Words } from "../domain/text.ts";
import { type BoxView, groupsOf } from "../domain/view.ts";
import { type Attempt, attemptOf } from "./graph-attempt.ts";
import { type GraphNodes, graphNodes } from "./graph-nodes.ts";
import { placeGraph } from "./graph-place.ts";
import type { LayoutEngine } from "./layout-engine.ts";
import { samplesOf } from "./legend.ts";
import { pinLayout } from "./pin-layout.ts";
import type { PlacedPicture, Sample } from "./placed.ts";
import { printNotes } from "./sheet-size.ts";
import { type PictureOptions, pictureSvg } from "./svg.ts";
import { pictureWords } from "./words.ts";

/** About what title, legend and notes take. */
const aroundHeight = 130;

/**
 * Draws a view as a graph: the engine decides positions, we draw. Boxes and lines of the layout are counted against
 * the view; where some are lost, or time runs out, a simpler arrangement is taken and a note says so. Pinned boxes stand
 * where they are held. Rejects with the engine's error where it failed for another reason.
 */
export async function graphSvg(
  view: BoxView,
  options: PictureOptions,
  engine: LayoutEngine,
  pins: Pins = {},
): Promise<string> {
  return pictureSvg(view, await graphPicture(view, options.language, engine, pins), options);
}

/** The same, placed but not printed: for formats that print it in their own way. */
export async function graphPicture(
  view: BoxView,
  language: Language,
  engine: LayoutEngine,
  pins: Pins = {},
): Promise<PlacedPicture> {
  const nodes = graphNodes(view, language);
  const attempt = await attemptOf(view, nodes, language, engine);
  const held = [...nodes.tiles.keys()].some((id) => Object.hasOwn(pins, id));
  const { layout, shift, pushed } = held
    ? pinLayout(view, nodes, attempt.layout, pins, language)
    : { layout: attempt.layout, shift: { x: 0, y: 0 }, pushed: [] };
  const picture = {
    nodes,
    layout,
    shift,
    samples: samplesFor(view, layout.clusters.size > 0),
    notes: [
      ...notesFor(view, nodes, attempt, language),
      ...pinNotes(held, pushed, language),
      ...printNotes(layout.width, layout.height + aroundHeight, language),
    ],
  };
  return placeGraph(view, picture, language);
}

/** Without frames around groups, the legend says which colour is which group. */
function samplesFor(view: BoxView, isFramed: boolean): readonly Sample[] {
  const groups = groupsOf(view).map(
    ({ tone, title }, position): Sample => ({ kind: "tone", tone, position, words: title }),
  );
  return [...samplesOf(view, true), ...(isFramed ? [] : groups)];
}

const attemptWords: Readonly<Record<Attempt["made"], readonly Words[]>> = {
  usual: [],
  simpler: [pictureWords.otherLayout],
  apart: [pictureWords.apart],
  "over-time": [pictureWords.ownLayout],
};

function notesFor(view: BoxView, nodes: GraphNodes, { made }: Attempt, language: Language): readonly string[] {
  return [
    ...(nodes.tiles.size === 0 && view.notes.length === 0 ? [pictureWords.nothing[language]] : []),
    ...view.notes.map((note) => note[language]),
    ...attemptWords[made].map((words) => words[language]),
    ...(nodes.loose.length > 0
      ? [`${pictureWords.linesNotDrawn[language]} ${nodes.loose.map((line) => line.id).join(", ")}`]
      : []),
  ];
}

function pinNotes(held: boolean, pushed: readonly string[], language: Language): readonly string[] {
  if (!held) return [];
  const moved = pushed.length > 0 ? [`${pictureWords.pushed[language]} ${pushed.join(", ")}`] : [];
  return [pictureWords.pinned[language], ...moved];
}
