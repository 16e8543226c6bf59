import type { PartialDate } from "./date.ts";
import type { State } from "./lifecycle.ts";
import type { Subject } from "./subject.ts";
import type { Words } from "./text.ts";

/** One of the two things that are compared. */
export interface Side {
  /** How the user named it: `da-nang@2014`, `da-nang@HEAD~3`, `soc-trang`. */
  readonly label: string;
  readonly date: PartialDate;
}

/** What became of an element from the first side to the second. */
export const changeKinds = ["added", "removed", "renamed", "changed", "kept"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A field with its values as an author writes them; absent where a side does not have it. */
export interface FieldChange {
  /** `owner`, `online.level`. */
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** An element of either side. */
export interface ElementChange {
  readonly change: ChangeKind;
  /** As the second side knows it; of what was removed, as the first does. */
  readonly subject: Subject;
  /** What the first side called it, where that is another id. */
  readonly was?: Subject;
  readonly fields: readonly FieldChange[];
  /** What else is to be said: the evidence that a framework asks for. */
  readonly words?: Words;
  /** Planned, in use or retired at the date of each side, where the sides are read at dates. */
  readonly states?: { readonly before?: State; readonly after?: State };
}

/** What is different between two sides: elements, fields and links by their meaning, not by their text. */
export interface Difference {
  readonly before: Side;
  readonly after: Side;
  /** Fields of the header. */
  readonly province: readonly FieldChange[];
  /** In the order of the second side, then what only the first has. What is kept is counted, not listed. */
  readonly elements: readonly ElementChange[];
  readonly kept: number;
}
