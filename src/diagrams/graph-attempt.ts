import type { Language } from "../domain/text.ts";
import type { BoxView } from "../domain/view.ts";
import { type Strategy, toDot } from "./dot.ts";
import { type Point, sheetProportion } from "./frame.ts";
import { type GraphLayout, readGraphLayout } from "./graph-json.ts";
import { withLooseGroups } from "./graph-loose.ts";
import type { GraphNodes } from "./graph-nodes.ts";
import { overrunsIn } from "./graph-overruns.ts";
import { ownLayout } from "./graph-own.ts";
import { widestLabel } from "./graph-place.ts";
import { isOverTime, type LayoutEngine } from "./layout-engine.ts";

/**
 * A layout with every box and every line, and how it was come by: as usual, by a simpler arrangement of the engine, by
 * our own since each of the engine's lost something, or by our own since the engine was stopped at its time limit.
 */
export interface Attempt {
  readonly layout: GraphLayout;
  readonly made: "usual" | "simpler" | "apart" | "over-time";
}

const common = { splines: "spline", clusters: true } as const;
/** Tried for the largest text on a sheet lying down with the shortest lines; the first for graphs of any size. */
const preferred: readonly Strategy[] = [
  { ...common, direction: "LR", perRow: 100, apart: 0.8 },
  { ...common, direction: "TB", perRow: 6, apart: 0.6 },
  { ...common, direction: "TB", perRow: 100, apart: 0.6 },
  { ...common, direction: "LR", perRow: 6, apart: 0.8 },
  { ...common, direction: "TB", perRow: 4, apart: 0.6 },
  { ...common, direction: "LR", perRow: 100, apart: 2 },
];
/** Tried in this order where the preferred ones lose a box or a line. Labels stand apart in all: they are ours to place. */
const simpler: readonly Strategy[] = [
  { direction: "TB", splines: "ortho", clusters: true, perRow: 6, apart: 0.6 },
  { direction: "TB", splines: "line", clusters: true, perRow: 6, apart: 0.6 },
  { direction: "TB", splines: "line", clusters: false, perRow: 6, apart: 0.6 },
];

/** How many of the preferred arrangements are tried, by the number of boxes and lines: large graphs take long. */
const triesBySize: readonly { readonly upTo: number; readonly tries: number }[] = [
  { upTo: 90, tries: 6 },
  { upTo: 180, tries: 3 },
  { upTo: Number.POSITIVE_INFINITY, tries: 1 },
];

/** About what title and legend take. */
const marginsHeight = 120;
/** An arrangement must be this much better to be taken over one that stands before it: small changes keep the arrangement. */
const worthwhile = 0.85;
const pointsPerInch = 72;
/** How much longer a line may seem for each title or box that it runs over. */
const overrunCost = 0.4;
/** What a label between two ranks needs besides its own width: the margins of two groups, and a piece of line. */
const besideLabel = 66;

/** Lays out a view: the best of several arrangements, counted; always one that has every box and every line. */
export async function attemptOf(
  view: BoxView,
  nodes: GraphNodes,
  language: Language,
  engine: LayoutEngine,
): Promise<Attempt> {
  const own = (made: Attempt["made"]): Attempt => ({ layout: ownLayout(view, nodes, language), made });
  if (nodes.joined.length === 0) return own("usual");
  const labelRoom = (widestLabel(nodes, language) + besideLabel) / pointsPerInch;
  const run = async (strategy: Strategy): Promise<GraphLayout> => {
    const apart = strategy.direction === "LR" ? Math.max(strategy.apart, labelRoom) : strategy.apart;
    const layout = readGraphLayout(await engine(toDot(view, language, nodes.tiles, { ...strategy, apart }, nodes)));
    return withLooseGroups(view, nodes, layout, language);
  };
  try {
    const tries = triesOf(nodes);
    const found = await completeLayouts(preferred.slice(0, tries), run, nodes);
    const best = bestOf(found, (layout) => cost(layout, view, nodes, language));
    if (best) return { layout: best, made: "usual" };
    const [layout] = await completeLayouts(simpler.slice(-tries), run, nodes, 1);
    return layout ? { layout, made: "simpler" } : own("apart");
  } catch (error) {
    if (isOverTime(error)) return own("over-time");
    throw error;
  }
}

function triesOf({ tiles, joined }: GraphNodes): number {
  const size = tiles.size + joined.length;
  return triesBySize.find(({ upTo }) => size <= upTo)?.tries ?? 1;
}

/** The layouts that lost nothing, up to a number of them. Throws the first error where no arrangement could be had, and at once where time ran out. */
async function completeLayouts(
  strategies: readonly Strategy[],
  run: (strategy: Strategy) => Promise<GraphLayout>,
  nodes: GraphNodes,
  enough = strategies.length,
): Promise<readonly GraphLayout[]> {
  const complete: GraphLayout[] = [];
  const errors: unknown[] = [];
  for (const strategy of strategies) {
    if (complete.length === enough || errors.length > 1) break;
    try {
      const layout = await run(strategy);
      if (lostIn(layout, nodes) === 0) complete.push(layout);
    } catch (error) {
      if (isOverTime(error) && complete.length > 0) break;
      if (isOverTime(error)) throw error;
      errors.push(error);
    }
  }
  if (complete.length === 0 && errors.length > 0) throw errors[0];
  return complete;
}

function lostIn(layout: GraphLayout, { tiles, joined }: GraphNodes): number {
  const boxes = [...tiles.keys()].filter((_, index) => !layout.nodes.has(`n${index}`)).length;
  return boxes + joined.filter((_, index) => !layout.splines.has(`e${index}`)).length;
}

function bestOf(layouts: readonly GraphLayout[], costOf: (layout: GraphLayout) => number): GraphLayout | undefined {
  const [first, ...others] = layouts;
  if (!first || others.length === 0) return first;
  let best = { layout: first, cost: costOf(first) };
  for (const layout of others) {
    const other = { layout, cost: costOf(layout) };
    if (other.cost < best.cost * worthwhile) best = other;
  }
  return best.layout;
}

/** The width of the sheet that the picture fills, worse for lines that make detours or run over titles and boxes, and for another proportion. */
function cost(layout: GraphLayout, view: BoxView, nodes: GraphNodes, language: Language): number {
  const detours = [...layout.splines.values()].map(({ points }) => detourOf(points));
  const mean = detours.reduce((sum, detour) => sum + detour, 0) / Math.max(1, detours.length);
  const height = layout.height + marginsHeight;
  const proportion = Math.abs(Math.log(layout.width / height / sheetProportion));
  const over = overrunsIn(layout, view, nodes, language) / Math.max(1, layout.splines.size);
  return Math.max(layout.width, height * sheetProportion) * (1 + mean + over * overrunCost) * (1 + proportion / 5);
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
