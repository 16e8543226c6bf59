import { numberWords } from "../../domain/number-words.ts";
import type { Inline } from "../../domain/page.ts";
import type { RankedUnit } from "../../domain/ranking.ts";
import type { Language } from "../../domain/text.ts";
import type { ChapterPart } from "../chapter.ts";
import type { EditionResults } from "../edition-results.ts";

/** What a chapter of the national comparison is written from. */
export interface ComparisonTelling {
  readonly results: EditionResults;
  readonly language: Language;
}
export type ComparisonChapter = ChapterPart<ComparisonTelling>;

/** What stands where nothing is known. */
export const dash: Inline = [{ text: "–" }];

/** The units that have a rank by the method. */
export function rankedUnits({ results }: ComparisonTelling): readonly RankedUnit[] {
  return results.ranking.units.filter(({ rank }) => rank !== null);
}

/** The units of which a rank was published. */
export function publishedUnits({ results }: ComparisonTelling): readonly RankedUnit[] {
  return results.ranking.units.filter(({ published }) => published.rank !== null);
}

/** A score as a cell, with the decimals on which the method compares. */
export function scoreCell({ results, language }: ComparisonTelling, score: number | null | undefined): Inline {
  if (score === null || score === undefined) return dash;
  return [{ text: numberWords(score, results.ranking.method.digits ?? 2)[language] }];
}

/** The mark of the whole edition, for figures that are not cited. */
export function editionMark({ results }: ComparisonTelling) {
  const { status } = results.header;
  return status === "cited" ? {} : { mark: status };
}
