import { inLanguage, type Language } from "../domain/text.ts";
import { type BoxView, type Group, groupsOf } from "../domain/view.ts";
import { signSize } from "./change.ts";
import type { Frame, Point } from "./frame.ts";
import type { GraphLayout, Spline } from "./graph-json.ts";
import type { GraphNodes, Joined } from "./graph-nodes.ts";
import { turnedLines } from "./hub.ts";
import { reachingIn } from "./inner-end.ts";
import { placeLabel, placeSign } from "./line-label.ts";
import { measureMargins, pageMargin } from "./margins.ts";
import { toneOf } from "./palette.ts";
import type { PlacedGroup, PlacedLine, PlacedPicture, Sample } from "./placed.ts";
import { lanesOf, straightLine } from "./straight-line.ts";
import { tabOf } from "./tab.ts";
import { placeText, textBlock, widthOf } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { textureWidth } from "./texture.ts";
import { placeTile } from "./tile.ts";

const narrowest = 640;
const labelWidth = 130;
const labelStyle = { ...textStyles.note, maximumLines: 2 };
/** Half the width of the strip along a border that labels keep off. */
const borderRoom = 2;

/** What is drawn of a view: a layout of its nodes, with legend and notes. `shift`: where the origin of pins lies in the layout. */
export interface GraphPicture {
  readonly layout: GraphLayout;
  readonly nodes: GraphNodes;
  readonly samples: readonly Sample[];
  readonly notes: readonly string[];
  readonly shift: Point;
}

/** Gives every box, group and line of a graph its place on the page. A line that the layout lacks is drawn straight. */
export function placeGraph(view: BoxView, picture: GraphPicture, language: Language): PlacedPicture {
  const { layout, nodes, samples, notes, shift } = picture;
  const width = Math.max(narrowest, Math.ceil(layout.width + 2 * pageMargin));
  const margins = measureMargins(view, samples, notes, width, language);
  const height = Math.ceil(margins.above + layout.height + margins.below);
  const corner = { x: (width - layout.width) / 2, y: margins.above };
  const frames = nodeFrames(nodes, layout, corner);
  const groups = groupsOf(view).map((group, index) =>
    placeGroup(group, index, { layout, nodes, corner, frames, language }),
  );
  const placed = groups.flatMap(({ boxes }) => boxes);
  const drawn = placeLines(view, nodes, layout, corner, frames).map((line) => reachingIn(line, placed));
  const lines = labelled(drawn, groups, frames, language);
  const origin = { x: corner.x + shift.x, y: corner.y + shift.y };
  return { width, height, groups, lines, margins: margins.place(height), origin };
}

/** The widest label of the lines of a view, as it is set. */
export function widestLabel({ joined }: GraphNodes, language: Language): number {
  return Math.max(0, ...joined.flatMap(({ line }) => (line.label ? [widthOf(labelBlock(line, language))] : [])));
}

function labelBlock({ label = { vi: "" } }: Joined["line"], language: Language) {
  return textBlock(inLanguage(label, language), labelWidth, labelStyle);
}

function nodeFrames(nodes: GraphNodes, layout: GraphLayout, corner: Point): ReadonlyMap<string, Frame> {
  return new Map(
    [...nodes.tiles].map(([id, { width, height }], index) => {
      const middle = layout.nodes.get(`n${index}`) ?? { x: 0, y: 0 };
      return [id, { x: corner.x + middle.x - width / 2, y: corner.y + middle.y - height / 2, width, height }];
    }),
  );
}

interface Placing {
  readonly layout: GraphLayout;
  readonly nodes: GraphNodes;
  readonly corner: Point;
  readonly frames: ReadonlyMap<string, Frame>;
  readonly language: Language;
}

function placeGroup(group: Group, index: number, { layout, nodes, corner, frames, language }: Placing): PlacedGroup {
  const boxes = group.boxes.flatMap((box) => {
    const tile = nodes.tiles.get(box.id);
    const frame = frames.get(box.id);
    return tile && frame ? [placeTile(tile, frame)] : [];
  });
  const common = { group, tone: toneOf(group.tone, index), boxes };
  const cluster = layout.clusters.get(`cluster_${index}`);
  if (!cluster) return common;
  const frame = { ...cluster, x: cluster.x + corner.x, y: cluster.y + corner.y };
  const { title, height, ...tab } = tabOf(group, language);
  const width = Math.min(frame.width, tab.width);
  const titleFrame = { x: frame.x, y: frame.y, width, height };
  const texture = common.tone.texture === "plain" ? 0 : textureWidth(height);
  const room = { ...titleFrame, x: frame.x + texture, width: width - texture };
  return { ...common, frame, titleFrame, title: placeText(title, room, "middle") };
}

function placeLines(
  view: BoxView,
  { joined }: GraphNodes,
  layout: GraphLayout,
  corner: Point,
  frames: ReadonlyMap<string, Frame>,
): readonly PlacedLine[] {
  const turned = turnedLines(view, joined);
  const lanes = lanesOf(joined);
  return joined.map((one, index) => {
    const spline = layout.splines.get(`e${index}`);
    if (!spline) return straightLine(one, frames, lanes[index] ?? { index: 0, count: 1 });
    const drawn = shifted(spline, corner);
    return splineLine(one, turned.has(index) ? reversed(drawn) : drawn);
  });
}

function shifted(spline: Spline, corner: Point): Spline {
  const moved = ({ x, y }: Point): Point => ({ x: x + corner.x, y: y + corner.y });
  return {
    points: spline.points.map(moved),
    ...(spline.startTip ? { startTip: moved(spline.startTip) } : {}),
    ...(spline.endTip ? { endTip: moved(spline.endTip) } : {}),
  };
}

/** A line that was turned for the layout runs as the view says. */
function reversed({ points, startTip, endTip }: Spline): Spline {
  return {
    points: [...points].reverse(),
    ...(endTip ? { startTip: endTip } : {}),
    ...(startTip ? { endTip: startTip } : {}),
  };
}

function splineLine({ line }: Joined, { points, startTip, endTip }: Spline): PlacedLine {
  const heads = [...headOf(points.at(-1), endTip), ...(line.bothWays ? headOf(points[0], startTip) : [])];
  return { line, points, curved: true, heads };
}

function headOf(from: Point | undefined, tip: Point | undefined): PlacedLine["heads"] {
  return from && tip ? [{ from, tip }] : [];
}

/** Gives lines their labels and the signs of their changes, each where it covers no box, no title, no border of a group and no other label, if there is such a place. */
function labelled(
  lines: readonly PlacedLine[],
  groups: readonly PlacedGroup[],
  frames: ReadonlyMap<string, Frame>,
  language: Language,
): readonly PlacedLine[] {
  const taken = [
    ...frames.values(),
    ...groups.flatMap(({ titleFrame, frame }) => [
      ...(titleFrame ? [titleFrame] : []),
      ...(frame ? bordersOf(frame) : []),
    ]),
  ];
  const withLabels = lines.map((line) => {
    if (!line.line.label) return line;
    const label = placeLabel(labelBlock(line.line, language), line.points, line.curved, taken);
    taken.push(label.frame);
    return { ...line, label };
  });
  return withLabels.map((line) => {
    if (!line.line.change || line.line.change === "kept") return line;
    const { middle, ...frame } = placeSign(line.points, line.curved, signSize, taken);
    taken.push(frame);
    return { ...line, sign: middle };
  });
}

function bordersOf({ x, y, width, height }: Frame): readonly Frame[] {
  const strip = 2 * borderRoom;
  return [
    { x, y: y - borderRoom, width, height: strip },
    { x, y: y + height - borderRoom, width, height: strip },
    { x: x - borderRoom, y, width: strip, height },
    { x: x + width - borderRoom, y, width: strip, height },
  ];
}
