import type { DocumentContent } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import { type ChapterChoices, everyChapter } from "../chapter.ts";
import { reportContent } from "../report-content.ts";
import { dateIn } from "../telling/dates.ts";
import { inventoryChapters } from "./chapters.ts";
import type { InventoryResults } from "./results.ts";

/** The service inventory report of a province in one language. */
export function serviceInventory(
  results: InventoryResults,
  language: Language,
  choices: ChapterChoices = everyChapter,
): DocumentContent {
  const names = {
    title: { vi: "Báo cáo danh mục dịch vụ công: {name}", en: "Service inventory: {name}" },
    subtitle: { vi: `Tại ${dateIn("vi", results.at)}`, en: `As of ${dateIn("en", results.at)}` },
  };
  return reportContent(results.head, names, inventoryChapters, { results, language }, choices);
}
