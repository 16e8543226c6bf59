import type { MatrixView } from "../domain/matrix-view.ts";
import type { Language } from "../domain/text.ts";
import type { MeasuredMatrix } from "./matrix-measure.ts";
import type { Naming } from "./svg.ts";

/** The room between a border and what stands beside it. */
export const padding = 5;
/** A matrix being printed: its measures, the place of its corner, and the names that it gives. */
export interface Printing {
  readonly view: MatrixView;
  readonly set: MeasuredMatrix;
  readonly name: Naming;
  readonly language: Language;
  readonly left: number;
  readonly top: number;
  /** The left edge of each column and the top edge of each row, by id. */
  readonly columnAt: ReadonlyMap<string, number>;
  readonly rowAt: ReadonlyMap<string, number>;
  readonly right: number;
  readonly bottom: number;
}
