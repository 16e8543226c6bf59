import type { DocumentContent } from "../domain/page.ts";
import type { Language } from "../domain/text.ts";
import { briefChapters } from "./brief/card.ts";
import { type ChapterChoices, draftOf, everyChapter } from "./chapter.ts";
import { provinceDocument } from "./province-document.ts";
import type { DocumentResults } from "./results.ts";
import { tellingOf } from "./telling/telling.ts";

/** The director's brief in one language: five figures, one picture, three findings and what to decide, on one page. */
export function directorsBrief(
  results: DocumentResults,
  language: Language,
  choices: ChapterChoices = everyChapter,
): DocumentContent {
  const telling = tellingOf(results, language, new Set());
  const drafts = briefChapters.map((part) => ({ ...draftOf(part, telling), unnumbered: true }));
  const title = {
    vi: "Kiến trúc chính quyền điện\u00a0tử {name}: báo cáo tóm tắt",
    en: "E-government architecture of {name}: director’s brief",
  };
  return provinceDocument(results, language, { title, issuer: "department", compact: true }, drafts, choices);
}
