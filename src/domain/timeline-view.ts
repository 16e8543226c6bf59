import type { PartialDate } from "./date.ts";
import type { Text } from "./text.ts";
import type { BoxKind, BoxState, Marks, ViewHead } from "./view-head.ts";

/** A stretch of time. Without a start or an end it is open there; without both nobody knows when. */
export interface Bar extends Marks {
  /** Unique in the view; the element's id where the bar is an element. */
  readonly id: string;
  readonly kind: BoxKind;
  readonly label: Text;
  readonly note?: Text;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly state: BoxState;
}

/** A point in time: something goes live, is due, or is retired. It stands in the row of a bar, or in a row of its own. */
export interface Milestone extends Marks {
  readonly id: string;
  readonly label: Text;
  readonly date: PartialDate;
  readonly state: BoxState;
  /** The bar in whose row it stands. */
  readonly bar?: string;
}

/** Bars under a common title: a wave of the roadmap, or the work of an agency. */
export interface Wave {
  readonly id: string;
  readonly title: Text;
  readonly note?: Text;
  readonly tone: string;
  readonly bars: readonly Bar[];
  readonly milestones: readonly Milestone[];
}

/** The second of two bars begins after the first. */
export interface Dependency extends Marks {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The dates say otherwise: the second begins before the first ends. */
  readonly isBroken: boolean;
}

/** A date that runs through all rows: the date of the view, the target of the province. */
export interface DateLine {
  readonly date: PartialDate;
  readonly label: Text;
}

/** Bars on a scale of time (Gantt). */
export interface TimelineView extends ViewHead {
  readonly layout: "timeline";
  /** The first and the last day of the scale, whole years. */
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly waves: readonly Wave[];
  readonly dependencies: readonly Dependency[];
  readonly dateLines: readonly DateLine[];
}

/** The bars of a timeline, in their order. */
export function barsOf({ waves }: TimelineView): readonly Bar[] {
  return waves.flatMap(({ bars }) => bars);
}
