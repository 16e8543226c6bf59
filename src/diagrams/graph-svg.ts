import type { Language } from "../domain/text.ts";
import type { View } from "../domain/view.ts";
import { type Strategy, toDot } from "./dot.ts";
import { type Point, sheetProportion } from "./frame.ts";
import { type GraphLayout, readGraphLayout } from "./graph-json.ts";
import { type GraphNodes, graphNodes } from "./graph-nodes.ts";
import { placeGraph } from "./graph-place.ts";
import type { LayoutEngine } from "./layout-engine.ts";
import { samplesOf } from "./legend.ts";
import type { Sample } from "./placed.ts";
import { type PictureOptions, pictureSvg } from "./svg.ts";
import { pictureWords } from "./words.ts";

const common = { splines: "spline", clusters: true } as const;
/** Tried for the largest text on a sheet lying down with the shortest lines. */
const preferred: readonly Strategy[] = [
  { ...common, direction: "LR", perRow: 100, apart: 0.8 },
  { ...common, direction: "LR", perRow: 100, apart: 2 },
  { ...common, direction: "LR", perRow: 6, apart: 0.8 },
  { ...common, direction: "TB", perRow: 100, apart: 0.6 },
  { ...common, direction: "TB", perRow: 6, apart: 0.6 },
  { ...common, direction: "TB", perRow: 4, apart: 0.6 },
];
/** Tried in this order where the preferred ones lose a box or a line, or take too long. */
const simpler: readonly Strategy[] = [
  { direction: "TB", splines: "ortho", clusters: true, perRow: 6, apart: 0.6 },
  { direction: "TB", splines: "line", clusters: true, perRow: 6, apart: 0.6 },
  { direction: "TB", splines: "line", clusters: false, perRow: 6, apart: 0.6 },
];

/** About what title and legend take. */
const marginsHeight = 120;

interface Attempt {
  readonly layout: GraphLayout;
  readonly strategy: Strategy;
  /** Boxes and lines of the view that the layout lacks. */
  readonly lost: number;
}

/**
 * Draws a view as a graph: the engine decides positions, we draw. Boxes and lines of the layout are counted against
 * the view; where some are lost a simpler arrangement is tried and a note says so; a line that no arrangement has is
 * drawn straight. Rejects with the engine's error where no arrangement can be had.
 */
export async function graphSvg(view: View, options: PictureOptions, engine: LayoutEngine): Promise<string> {
  const nodes = graphNodes(view, options.language);
  const attempt = await bestAttempt(view, nodes, options.language, engine);
  const picture = {
    nodes,
    layout: attempt.layout,
    samples: samplesFor(view, attempt.strategy),
    notes: notesFor(view, nodes, attempt, options.language),
  };
  return pictureSvg(view, placeGraph(view, picture, options.language), options);
}

async function bestAttempt(view: View, nodes: GraphNodes, language: Language, engine: LayoutEngine): Promise<Attempt> {
  const errors: unknown[] = [];
  const attempts: Attempt[] = [];
  const run = async (strategy: Strategy): Promise<Attempt | undefined> => {
    try {
      const layout = readGraphLayout(await engine(toDot(view, language, nodes.tiles, strategy)));
      const made = { layout, strategy, lost: lostIn(layout, nodes) };
      attempts.push(made);
      return made;
    } catch (error) {
      errors.push(error);
      return undefined;
    }
  };
  for (const strategy of preferred) if (!(await run(strategy)) && errors.length > 1) break;
  const complete = attempts.filter(({ lost }) => lost === 0);
  if (complete.length > 0) return complete.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  for (const strategy of simpler) {
    const made = await run(strategy);
    if (made?.lost === 0) return made;
  }
  if (attempts.length === 0) throw errors[0];
  return attempts.reduce((one, other) => (other.lost < one.lost ? other : one));
}

/** The width of the sheet that the picture fills, worse for lines that make detours and for another proportion. */
function cost({ layout }: Attempt): number {
  const detours = [...layout.splines.values()].map(({ points }) => detourOf(points));
  const mean = detours.reduce((sum, detour) => sum + detour, 0) / Math.max(1, detours.length);
  const height = layout.height + marginsHeight;
  const proportion = Math.abs(Math.log(layout.width / height / sheetProportion));
  return Math.max(layout.width, height * sheetProportion) * (1 + mean) * (1 + proportion / 5);
}

/** How much longer a line is than the straight way, as a share of it. */
function detourOf(points: readonly Point[]): number {
  const first = points[0];
  const last = points.at(-1);
  return first && last ? lengthOf(points) / Math.max(1, lengthOf([first, last])) - 1 : 0;
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, { x, y }, index) => {
    const before = points[index] ?? { x, y };
    return sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
}

function lostIn(layout: GraphLayout, nodes: GraphNodes): number {
  const boxes = [...nodes.tiles.keys()].filter((_, index) => !layout.nodes.has(`n${index}`)).length;
  return boxes + lostLines(layout, nodes);
}

function lostLines(layout: GraphLayout, nodes: GraphNodes): number {
  return nodes.joined.filter((_, index) => !layout.splines.has(`e${index}`)).length;
}

/** Without frames around groups, the legend says which colour is which group. */
function samplesFor(view: View, { clusters }: Strategy): readonly Sample[] {
  const groups = view.groups.map((group, position): Sample => ({ kind: "group", group, position }));
  return [...samplesOf(view, true), ...(clusters ? [] : groups)];
}

function notesFor(view: View, nodes: GraphNodes, { layout, strategy }: Attempt, language: Language): readonly string[] {
  const straight = lostLines(layout, nodes);
  return [
    ...view.notes.map((note) => note[language]),
    ...(preferred.includes(strategy) ? [] : [pictureWords.otherLayout[language]]),
    ...(straight > 0 ? [`${pictureWords.straightLines[language]} ${straight}`] : []),
    ...(nodes.loose.length > 0
      ? [`${pictureWords.linesNotDrawn[language]} ${nodes.loose.map((line) => line.id).join(", ")}`]
      : []),
  ];
}
