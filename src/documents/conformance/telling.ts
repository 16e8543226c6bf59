import type { ConformanceMatrix } from "../../domain/conformance.ts";
import type { AppliedWaiver } from "../../domain/waiver.ts";
import type { ChapterPart } from "../chapter.ts";
import type { DocumentResults } from "../results.ts";
import type { Telling } from "../telling/telling.ts";

/** All that the conformance statement tells: what was found, what is accepted for a time, and every framework side by side. */
export interface ConformanceResults extends DocumentResults {
  readonly matrix: ConformanceMatrix;
  readonly waivers: readonly AppliedWaiver[];
  /** How many rules and requirements the model was held against. */
  readonly ruleCount: number;
}

/** What its chapters are written from. */
export interface ConformanceTelling extends Telling {
  readonly results: ConformanceResults;
}
export type ConformanceChapter = ChapterPart<ConformanceTelling>;
