import type { Status } from "../domain/provenance.ts";
import type { Text, Words } from "../domain/text.ts";
import type { Box, Group, Line } from "../domain/view.ts";
import type { Badge, BoxKind, BoxState, Change } from "../domain/view-head.ts";
import type { PlacedBadge } from "./badge.ts";
import type { Frame, Point } from "./frame.ts";
import type { Tone } from "./palette.ts";
import type { PlacedText } from "./text-block.ts";

/** A box with its place and those of its parts. */
export interface PlacedBox {
  readonly box: Box;
  readonly frame: Frame;
  /** 0 for a box of a group, 1 for a box in it, and so on. */
  readonly depth: number;
  readonly label: PlacedText;
  readonly note?: PlacedText;
  /** The middle of the symbol of the state. */
  readonly symbol?: Point;
  readonly mark?: PlacedMark;
  /** The middle of the sign of a change. */
  readonly sign?: Point;
  readonly badges: readonly PlacedBadge[];
  readonly boxes: readonly PlacedBox[];
}

/** The small letter that says how sure a fact is. */
export interface PlacedMark {
  readonly frame: Frame;
  readonly letter: PlacedText;
  readonly status: Exclude<Status, "cited">;
}

export interface PlacedGroup {
  readonly group: Group;
  readonly tone: Tone;
  /** Absent where the boxes of the group stand apart; then the legend names its colour. */
  readonly frame?: Frame;
  /** The coloured field of the title; within the frame. */
  readonly titleFrame?: Frame;
  readonly title?: PlacedText;
  readonly boxes: readonly PlacedBox[];
}

/** A line as drawn: straight pieces, or cubic curves of three points each after the first. A head points from `from` to its tip. */
export interface PlacedLine {
  readonly line: Line;
  readonly points: readonly Point[];
  readonly curved: boolean;
  readonly heads: readonly { readonly from: Point; readonly tip: Point }[];
  readonly label?: { readonly frame: Frame; readonly text: PlacedText };
  /** The middle of the sign of a change. */
  readonly sign?: Point;
}

/** A line of the legend: a sample and what it means. */
export type Sample =
  | { readonly kind: "state"; readonly state: BoxState }
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "kind"; readonly boxKind: BoxKind }
  | { readonly kind: "badge"; readonly badge: Badge }
  | { readonly kind: "mark"; readonly status: Exclude<Status, "cited"> }
  | { readonly kind: "tone"; readonly tone: string; readonly position: number; readonly words: Text }
  | { readonly kind: "text"; readonly text: Words; readonly words: Words }
  | { readonly kind: "heat"; readonly words: Words }
  | { readonly kind: "line"; readonly style: Line["style"]; readonly planned: boolean; readonly isOnly: boolean }
  | { readonly kind: "neighbour" | "milestone" | "dependency" | "broken" | "open" };

export interface PlacedEntry {
  readonly sample: Sample;
  readonly frame: Frame;
  readonly text: PlacedText;
}

/** What stands above and below the groups. */
export interface PlacedMargins {
  readonly texts: readonly PlacedText[];
  readonly legend: readonly PlacedEntry[];
}

/** A picture with every coordinate known; only printing is left. */
export interface PlacedPicture {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
  readonly lines: readonly PlacedLine[];
  readonly margins: PlacedMargins;
  /** The point that the positions of boxes are counted from. */
  readonly origin: Point;
}
