import type { Language } from "../domain/text.ts";
import type { BoxView, Group } from "../domain/view.ts";
import { groupsOf } from "../domain/view.ts";
import { type Frame, inset, overlap, type Point } from "./frame.ts";
import type { GraphLayout } from "./graph-json.ts";
import type { GraphNodes, Joined } from "./graph-nodes.ts";
import { blockOf, middleOf, moved } from "./graph-own.ts";
import { piecesOf } from "./line-pieces.ts";

const gap = 20;
/** A picture may be this wide for loose groups at least. */
const roomiest = 680;
/** Free places are looked for in steps of so much. */
const step = 10;

/** The groups that no line meets, where others are met: an engine would put them anywhere. */
export function looseGroups(view: BoxView, joined: readonly Joined[]): ReadonlySet<Group> {
  const met = new Set(joined.flatMap(({ from, to }) => [from, to]));
  const loose = view.groups.filter((group) =>
    groupsOf({ groups: [group] }).every(({ boxes }) => boxes.every(({ id }) => !met.has(id))),
  );
  return new Set(loose);
}

/**
 * A layout with the groups that no line meets, in the order of the view: each in a free place as low as there is one,
 * else in a row below.
 */
export function withLooseGroups(
  view: BoxView,
  { tiles, joined }: GraphNodes,
  layout: GraphLayout,
  language: Language,
): GraphLayout {
  const loose = looseGroups(view, joined);
  if (loose.size === 0) return layout;
  const names = new Map([...tiles.keys()].map((id, index) => [id, `n${index}`]));
  const numbers = new Map(groupsOf(view).map((group, index) => [group, `cluster_${index}`]));
  const sizes = [...tiles.values()];
  const taken = takenIn(layout, (name) => sizes[Number(name.slice(1))]);
  const grown = { ...layout, nodes: new Map(layout.nodes), clusters: new Map(layout.clusters) };
  for (const group of loose) {
    const block = blockOf(group, tiles, language, Math.max(layout.width, roomiest));
    const corner = freeCorner(block, grown, taken);
    taken.push({ ...corner, width: block.width, height: block.height });
    for (const [id, frame] of block.nodes) grown.nodes.set(names.get(id) ?? id, middleOf(moved(frame, corner)));
    for (const [one, frame] of block.frames) grown.clusters.set(numbers.get(one) ?? one.id, moved(frame, corner));
    grown.width = Math.max(grown.width, corner.x + block.width);
    grown.height = Math.max(grown.height, corner.y + block.height);
  }
  return grown;
}

type Size = Pick<Frame, "width" | "height">;

/** What a group may not stand on: other groups, boxes, and the ways of lines. */
function takenIn({ clusters, nodes, splines }: GraphLayout, sizeOf: (name: string) => Size | undefined): Frame[] {
  const boxes = [...nodes].flatMap(([name, { x, y }]) => {
    const { width, height } = sizeOf(name) ?? { width: 0, height: 0 };
    return [{ x: x - width / 2, y: y - height / 2, width, height }];
  });
  return [...clusters.values(), ...boxes, ...[...splines.values()].flatMap(({ points }) => piecesOf(points))];
}

function freeCorner({ width, height }: Size, layout: Size, taken: readonly Frame[]): Point {
  for (let y = layout.height - height; y >= 0; y -= step)
    for (let x = 0; x + width <= layout.width; x += step) {
      const room = inset({ x, y, width, height }, -gap / 2);
      if (!taken.some((frame) => overlap(frame, room))) return { x, y };
    }
  return { x: 0, y: layout.height + gap };
}
