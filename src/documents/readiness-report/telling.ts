import { numberWords } from "../../domain/number-words.ts";
import type { Inline } from "../../domain/page.ts";
import type { RankedUnit } from "../../domain/ranking.ts";
import type { Language } from "../../domain/text.ts";
import type { ChapterPart } from "../chapter.ts";
import type { UnitResults } from "../edition-results.ts";

/** What a chapter of the readiness report is written from. */
export interface ReadinessTelling {
  readonly results: UnitResults;
  readonly language: Language;
  /** Absent where the edition does not know the unit. */
  readonly unit?: RankedUnit;
}
export type ReadinessChapter = ChapterPart<ReadinessTelling>;

/** What stands where nothing is known. */
export const dash: Inline = [{ text: "–" }];

/** A score with the decimals on which the method compares. */
export function scoreText(
  { results, language }: Pick<ReadinessTelling, "results" | "language">,
  score: number,
): string {
  return numberWords(score, digitsOf(results))[language];
}

/** A score as a cell; a dash where it is not known. */
export function scoreCell(telling: Pick<ReadinessTelling, "results" | "language">, score: number | undefined): Inline {
  return score === undefined ? dash : [{ text: scoreText(telling, score) }];
}

function digitsOf({ edition }: UnitResults): number {
  return edition.ranking.method.digits ?? 2;
}
