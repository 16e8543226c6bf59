import type { DocumentContent } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import { type ChapterChoices, everyChapter } from "../chapter.ts";
import { reportContent } from "../report-content.ts";
import { dateIn } from "../telling/dates.ts";
import { frameworkName } from "../telling/framework-name.ts";
import { gapChapters } from "./chapters.ts";
import type { GapReportResults } from "./results.ts";

/** The gap and roadmap report of a province in one language. */
export function gapReport(
  results: GapReportResults,
  language: Language,
  choices: ChapterChoices = everyChapter,
): DocumentContent {
  const { asIs, target, framework } = results;
  const subtitle = {
    vi: `Hiện trạng ${dateIn("vi", asIs)} · đích ${dateIn("vi", target)} · theo ${frameworkName("vi", framework)}`,
    en: `As of ${dateIn("en", asIs)} · target ${dateIn("en", target)} · by ${frameworkName("en", framework)}`,
  };
  const names = {
    title: { vi: "Báo cáo khoảng cách và lộ trình: {name}", en: "Gap and roadmap report: {name}" },
    subtitle,
  };
  return reportContent(results.head, names, gapChapters, { results, language }, choices);
}
