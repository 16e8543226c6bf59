import type { DocumentContent } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import { type ChapterChoices, everyChapter } from "../chapter.ts";
import type { EditionResults } from "../edition-results.ts";
import { reportContent } from "../report-content.ts";
import { comparisonChapters } from "./chapters.ts";

/** The comparison of all units of an edition, in one language. */
export function nationalComparison(
  results: EditionResults,
  language: Language,
  choices: ChapterChoices = everyChapter,
): DocumentContent {
  const names = {
    title: { vi: "So sánh toàn quốc: {name}", en: "National comparison: {name}" },
    subtitle: results.method.name,
  };
  const isNational = results.method.units === "province";
  const title = isNational ? names.title : { vi: "So sánh các đơn vị: {name}", en: "Comparison of units: {name}" };
  return reportContent(results.head, { ...names, title }, comparisonChapters, { results, language }, choices);
}
