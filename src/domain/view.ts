import type { Kind } from "./kind.ts";
import type { Status } from "./provenance.ts";
import type { Text, Words } from "./text.ts";

/** How a box stands to the architecture at the date of the view. Shown by colour and by symbol. */
export const boxStates = ["realised", "partly", "planned", "missing", "retired", "neutral"] as const;
export type BoxState = (typeof boxStates)[number];

/** What a box stands for; it decides the shape. */
export type BoxKind = Kind | "block" | "userGroup" | "nationalSystem" | "platform" | "level";

/** A box of a picture: an element, a building block, a user group; boxes may stand inside. */
export interface Box {
  /** Unique in the view; the element's id where the box is an element. */
  readonly id: string;
  readonly kind: BoxKind;
  readonly label: Text;
  /** A second, smaller line. */
  readonly note?: Text;
  readonly state: BoxState;
  /** Shown as a mark where it is anything but `cited`. */
  readonly provenance?: Status;
  readonly boxes: readonly Box[];
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
}

/** A line between two boxes (by id). `axis`: over the integration platform; `direct`: from system to system; `reference`: any other relation. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label?: Text;
  readonly style: "axis" | "direct" | "reference";
  readonly planned: boolean;
  readonly bothWays: boolean;
}

/** A picture as data: no coordinates, no syntax. */
export interface View {
  readonly id: string;
  readonly title: Text;
  /** The question that the picture answers. */
  readonly question: Words;
  /** What the picture shows, in words, for those who cannot see it. */
  readonly summary: Words;
  /** The date of the slice, as the model writes it. */
  readonly date: string;
  readonly layout: "layers" | "graph";
  readonly groups: readonly Group[];
  readonly lines: readonly Line[];
  /** The states that occur, in the order of {@link boxStates}. */
  readonly states: readonly BoxState[];
  readonly notes: readonly Words[];
}

/** Every box of a view, outer before inner. */
export function boxesOf(view: View): readonly Box[] {
  return view.groups.flatMap((group) => group.boxes.flatMap(withInner));
}

function withInner(box: Box): readonly Box[] {
  return [box, ...box.boxes.flatMap(withInner)];
}
