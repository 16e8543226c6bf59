import type { Catalogue } from "../domain/card.ts";
import type { PartialDate } from "../domain/date.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Framework } from "../domain/framework.ts";
import type { Source } from "../domain/library.ts";
import type { Model } from "../domain/model.ts";
import type { Scorecard } from "../domain/score.ts";
import type { Language } from "../domain/text.ts";
import type { View } from "../domain/view.ts";
import type { BoxState } from "../domain/view-head.ts";

/**
 * How far a building block is realised. `neutral`: nothing in use realises it, and the framework's sources do not know
 * it yet at the date, so that nobody is blamed: it counts neither as there nor as missing.
 */
export type CoverageState = Exclude<BoxState, "retired">;

/** How a building block stands at the date of the document and at its target, with the elements that realise it. */
export interface BlockCoverage {
  readonly block: string;
  readonly now: CoverageState;
  /** Absent where the document has no target. */
  readonly later?: CoverageState;
  /** Ids of the elements, of any state, in the order of the model. */
  readonly realisers: readonly string[];
}

/** A view, drawn once in each language. A document takes the ones it needs by the view's id and date. */
export interface DrawnView {
  readonly view: View;
  readonly svg: Readonly<Record<Language, string>>;
}

/** All that the architecture document tells: what reading, judging, measuring and drawing have found. */
export interface DocumentResults {
  readonly model: Model;
  readonly framework: Framework;
  /** The documents that facts are cited from, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The architecture as it is, is the slice at this date. */
  readonly date: PartialDate;
  /** The architecture as it is to be, is the slice at this date. */
  readonly target?: PartialDate;
  /** One for each building block, in the order of the framework. */
  readonly coverage: readonly BlockCoverage[];
  /** Views at the date and, where they differ, at the target. */
  readonly pictures: readonly DrawnView[];
  readonly scorecards: readonly Scorecard[];
  readonly diagnostics: readonly Diagnostic[];
  /** The cards of the rules, for the words of the findings. */
  readonly catalogue: Catalogue;
  /** The version of khung, for the colophon. */
  readonly version: string;
}
