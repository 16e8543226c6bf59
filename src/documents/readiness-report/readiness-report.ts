import type { DocumentContent } from "../../domain/page.ts";
import type { Language, Text } from "../../domain/text.ts";
import { type ChapterChoices, everyChapter } from "../chapter.ts";
import type { UnitResults } from "../edition-results.ts";
import { reportContent } from "../report-content.ts";
import { readinessChapters } from "./chapters.ts";

/** The readiness report of one unit of an edition, in one language. */
export function readinessReport(
  results: UnitResults,
  language: Language,
  choices: ChapterChoices = everyChapter,
): DocumentContent {
  const { edition, code } = results;
  const unit = edition.ranking.units.find((each) => each.code === code);
  const name: Text = unit?.name ?? { vi: code };
  const names = {
    title: { vi: "Báo cáo mức độ sẵn sàng: {name}", en: "Readiness report: {name}" },
    subtitle: {
      vi: `${edition.header.name.vi} · ${edition.method.name.vi}`,
      en: `${edition.header.name.en} · ${edition.method.name.en}`,
    },
  };
  const head = { ...edition.head, subject: name };
  return reportContent(head, names, readinessChapters, { results, language, ...(unit ? { unit } : {}) }, choices);
}
