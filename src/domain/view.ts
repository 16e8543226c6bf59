import { headersOf, type MatrixView } from "./matrix-view.ts";
import type { Text } from "./text.ts";
import { barsOf, type TimelineView } from "./timeline-view.ts";
import type { BoxKind, BoxState, Marks, ViewHead } from "./view-head.ts";

/** A box of a picture: an element, a building block, a user group; boxes may stand inside. */
export interface Box extends Marks {
  /** Unique in the view; the element's id where the box is an element. */
  readonly id: string;
  readonly kind: BoxKind;
  readonly label: Text;
  /** A second, smaller line. */
  readonly note?: Text;
  readonly state: BoxState;
  readonly boxes: readonly Box[];
  /** The elements that the box stands for, where they are others than its id says. */
  readonly elements?: readonly string[];
  /** Of a box of kind `part`: the id of the view that it opens. */
  readonly opens?: string;
}

/** Where a group stands in a layered picture: across the top, as a band, as a vertical bar at the side, or outside the province. */
export type GroupPlace = "top" | "band" | "side" | "outside";

/** A titled frame around boxes. `tone` names the layer whose colour it takes. */
export interface Group {
  readonly id: string;
  readonly title: Text;
  readonly place: GroupPlace;
  readonly tone: string;
  readonly boxes: readonly Box[];
  /** Frames inside the frame, after its boxes; only in views of layout `graph`. */
  readonly groups?: readonly Group[];
}

/** A line between two boxes (by id). `axis`: over the integration platform; `direct`: from system to system; `reference`: any other relation. */
export interface Line extends Marks {
  /** Unique in the view: several lines may join the same two boxes. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label?: Text;
  readonly style: "axis" | "direct" | "reference";
  readonly planned: boolean;
  readonly bothWays: boolean;
}

/** Boxes in frames and the lines between them. */
export interface BoxView extends ViewHead {
  readonly layout: "layers" | "graph";
  readonly groups: readonly Group[];
  readonly lines: readonly Line[];
}

/** A picture as data: no coordinates, no syntax. */
export type View = BoxView | MatrixView | TimelineView;

/** Whether a view is one of boxes and lines. */
export function isBoxView(view: View): view is BoxView {
  return view.layout === "layers" || view.layout === "graph";
}

/** Every group of a view, outer before inner. */
export function groupsOf(view: Pick<BoxView, "groups">): readonly Group[] {
  return view.groups.flatMap(withInnerGroups);
}

function withInnerGroups(group: Group): readonly Group[] {
  return [group, ...(group.groups ?? []).flatMap(withInnerGroups)];
}

/** Every box of a view, outer before inner. */
export function boxesOf(view: BoxView): readonly Box[] {
  return groupsOf(view).flatMap((group) => group.boxes.flatMap(withInner));
}

function withInner(box: Box): readonly Box[] {
  return [box, ...box.boxes.flatMap(withInner)];
}

/** How many things a view shows: boxes, cells, bars. None: the picture says that there is nothing. */
export function sizeOf(view: View): number {
  if (isBoxView(view)) return boxesOf(view).length;
  if (view.layout === "matrix") return headersOf(view.rows).length * headersOf(view.columns).length;
  return barsOf(view).length + view.waves.reduce((sum, { milestones }) => sum + milestones.length, 0);
}
