import { inLanguage, type Language } from "../domain/text.ts";
import type { Group, View } from "../domain/view.ts";
import { stripHeight } from "./dot.ts";
import type { Frame, Point } from "./frame.ts";
import type { GraphLayout, Spline } from "./graph-json.ts";
import type { GraphNodes, Joined } from "./graph-nodes.ts";
import { placeLabel } from "./line-label.ts";
import { measureMargins, pageMargin } from "./margins.ts";
import { toneOf } from "./palette.ts";
import type { PlacedGroup, PlacedLine, PlacedPicture, Sample } from "./placed.ts";
import { placeText, textBlock } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { placeTile } from "./tile.ts";

const narrowest = 640;
const labelWidth = 130;
const labelStyle = { ...textStyles.note, maximumLines: 2 };

/** What is drawn of a view: a layout of its nodes, with legend and notes. */
export interface GraphPicture {
  readonly layout: GraphLayout;
  readonly nodes: GraphNodes;
  readonly samples: readonly Sample[];
  readonly notes: readonly string[];
}

/** Gives every box, group and line of a graph its place on the page. A line that the layout lacks is drawn straight. */
export function placeGraph(view: View, picture: GraphPicture, language: Language): PlacedPicture {
  const { layout, nodes, samples, notes } = picture;
  const width = Math.max(narrowest, Math.ceil(layout.width + 2 * pageMargin));
  const margins = measureMargins(view, samples, notes, width, language);
  const height = Math.ceil(margins.above + layout.height + margins.below);
  const origin = { x: (width - layout.width) / 2, y: margins.above };
  const frames = nodeFrames(nodes, layout, origin);
  const groups = view.groups.map((group, index) =>
    placeGroup(group, index, { layout, nodes, origin, frames, language }),
  );
  const taken = [...frames.values(), ...groups.flatMap(({ titleFrame }) => (titleFrame ? [titleFrame] : []))];
  const lines: PlacedLine[] = [];
  for (const [index, joined] of nodes.joined.entries()) {
    const line = placeLine(joined, shifted(layout.splines.get(`e${index}`), origin), frames);
    const block = line.line.label && textBlock(inLanguage(line.line.label, language), labelWidth, labelStyle);
    const label = block && placeLabel(block, line.points, line.curved, taken);
    if (label) taken.push(label.frame);
    lines.push(label ? { ...line, label } : line);
  }
  return { width, height, groups, lines, margins: margins.place(height) };
}

function nodeFrames(nodes: GraphNodes, layout: GraphLayout, origin: Point): ReadonlyMap<string, Frame> {
  return new Map(
    [...nodes.tiles].map(([id, tile], index) => {
      const middle = layout.nodes.get(`n${index}`) ?? { x: 0, y: 0 };
      const width = tile.width;
      const corner = { x: origin.x + middle.x - width / 2, y: origin.y + middle.y - tile.height / 2 };
      return [id, { ...corner, width, height: tile.height }];
    }),
  );
}

interface Placing {
  readonly layout: GraphLayout;
  readonly nodes: GraphNodes;
  readonly origin: Point;
  readonly frames: ReadonlyMap<string, Frame>;
  readonly language: Language;
}

function placeGroup(group: Group, index: number, { layout, nodes, origin, frames, language }: Placing): PlacedGroup {
  const boxes = group.boxes.flatMap((box) => {
    const tile = nodes.tiles.get(box.id);
    const frame = frames.get(box.id);
    return tile && frame ? [placeTile(tile, frame)] : [];
  });
  const common = { group, tone: toneOf(group.tone, index), boxes };
  const cluster = layout.clusters.get(`cluster_${index}`);
  if (!cluster) return common;
  const frame = { ...cluster, x: cluster.x + origin.x, y: cluster.y + origin.y };
  const titleFrame = { ...frame, height: stripHeight };
  const title = textBlock(inLanguage(group.title, language), frame.width - 4, { ...textStyles.group, maximumLines: 1 });
  return { ...common, frame, titleFrame, title: placeText(title, titleFrame, "middle") };
}

function shifted(spline: Spline | undefined, origin: Point): Spline | undefined {
  if (!spline) return undefined;
  const moved = ({ x, y }: Point): Point => ({ x: x + origin.x, y: y + origin.y });
  return {
    points: spline.points.map(moved),
    ...(spline.startTip ? { startTip: moved(spline.startTip) } : {}),
    ...(spline.endTip ? { endTip: moved(spline.endTip) } : {}),
  };
}

function placeLine(joined: Joined, spline: Spline | undefined, frames: ReadonlyMap<string, Frame>): PlacedLine {
  const { line } = joined;
  if (!spline) return straightLine(joined, frames);
  const { points, startTip, endTip } = spline;
  const heads = [...headOf(points.at(-1), endTip), ...(line.bothWays ? headOf(points[0], startTip) : [])];
  return { line, points, curved: true, heads };
}

function headOf(from: Point | undefined, tip: Point | undefined): PlacedLine["heads"] {
  return from && tip ? [{ from, tip }] : [];
}

function straightLine({ line, from, to }: Joined, frames: ReadonlyMap<string, Frame>): PlacedLine {
  const start = frames.get(from);
  const end = frames.get(to);
  if (!start || !end) return { line, points: [], curved: false, heads: [] };
  const first = borderPoint(start, middleOf(end));
  const last = borderPoint(end, middleOf(start));
  const heads = [{ from: first, tip: last }, ...(line.bothWays ? [{ from: last, tip: first }] : [])];
  return { line, points: [first, last], curved: false, heads };
}

function middleOf({ x, y, width, height }: Frame): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the way from the middle of a frame to a point crosses its border. */
function borderPoint(frame: Frame, towards: Point): Point {
  const middle = middleOf(frame);
  const dx = towards.x - middle.x;
  const dy = towards.y - middle.y;
  const share = Math.min(frame.width / 2 / (Math.abs(dx) || 1), frame.height / 2 / (Math.abs(dy) || 1));
  return { x: middle.x + dx * share, y: middle.y + dy * share };
}
