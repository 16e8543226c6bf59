import type { Language } from "../domain/text.ts";
import type { TimelineView } from "../domain/timeline-view.ts";
import type { Naming } from "./svg.ts";
import type { MeasuredTimeline } from "./timeline-measure.ts";
import type { Scale } from "./timeline-scale.ts";

/** The height of the row with the years. */
export const yearsHeight = 22;
/** The room between a border and what stands beside it. */
export const padding = 5;
/** A timeline being printed. */
export interface Printing {
  readonly view: TimelineView;
  readonly set: MeasuredTimeline;
  readonly scale: Scale;
  readonly name: Naming;
  readonly language: Language;
  /** The left edge of the scale, the top of the rows, and the foot of the last. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}
