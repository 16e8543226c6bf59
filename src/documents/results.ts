import type { Catalogue } from "../domain/card.ts";
import type { PartialDate } from "../domain/date.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Framework } from "../domain/framework.ts";
import type { Source } from "../domain/library.ts";
import type { Model } from "../domain/model.ts";
import type { ModelOrigin } from "../domain/model-origin.ts";
import type { Scorecard } from "../domain/score.ts";
import type { Language, Text } from "../domain/text.ts";
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

/** A view, drawn; empty in a language that was not asked for. A document takes the ones it needs by the view's id and date. */
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
  /** Views at the date; where they differ there, at the target; and what is different between the two. */
  readonly pictures: readonly DrawnView[];
  readonly scorecards: readonly Scorecard[];
  readonly diagnostics: readonly Diagnostic[];
  /** The cards of the rules, for the words of the findings. */
  readonly catalogue: Catalogue;
  /** Who hands its model over to the province, where the registry knows the name that the model writes. */
  readonly giver?: Text;
  /** The version of khung, for the colophon. */
  readonly version: string;
  readonly origin: ModelOrigin;
}
