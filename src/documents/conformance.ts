import type { DocumentContent } from "../domain/page.ts";
import type { Language } from "../domain/text.ts";
import { type ChapterChoices, draftOf, everyChapter } from "./chapter.ts";
import { conformanceAnnexes, conformanceChapters } from "./conformance/card.ts";
import type { ConformanceResults, ConformanceTelling } from "./conformance/telling.ts";
import { provinceDocument } from "./province-document.ts";
import { tellingOf } from "./telling/telling.ts";

/** The conformance statement of a province in one language. */
export function conformanceStatement(
  results: ConformanceResults,
  language: Language,
  choices: ChapterChoices = everyChapter,
): DocumentContent {
  const told = new Set(choices.without.has("annex-sources") ? [] : (["annex-sources"] as const));
  const telling: ConformanceTelling = { ...tellingOf(results, language, told), results };
  const annexes = conformanceAnnexes.map((part) => draftOf(part, telling));
  const drafts = [
    ...conformanceChapters.map((part) => draftOf(part, telling)),
    { id: "annexes", title: { vi: "Phụ lục", en: "Annexes" }[language], blocks: [], chapters: annexes, annexes: true },
  ];
  const title = {
    vi: "Xác nhận sự phù hợp của kiến trúc chính quyền điện\u00a0tử {name}",
    en: "Conformance of the e-government architecture of {name}",
  };
  return provinceDocument(results, language, { title, issuer: "department" }, drafts, choices);
}
