import type { DocumentContent } from "../domain/page.ts";
import type { Language } from "../domain/text.ts";
import { introduction } from "./architecture/introduction.ts";
import { type ChapterChoices, draftOf, everyChapter } from "./chapter.ts";
import { provinceDocument } from "./province-document.ts";
import type { DocumentResults } from "./results.ts";
import { tellingOf } from "./telling/telling.ts";
import { packageAnnexes, packageChapters } from "./transfer-package/card.ts";

/** The transfer package of a province as one document, in one language. */
export function transferPackage(
  results: DocumentResults,
  language: Language,
  choices: ChapterChoices = everyChapter,
): DocumentContent {
  const told = new Set(choices.without.has("annex-sources") ? [] : (["annex-sources"] as const));
  const telling = tellingOf(results, language, told);
  const annexes = packageAnnexes.map((part) => draftOf(part, telling));
  const drafts = [
    { ...draftOf(introduction, telling), unnumbered: true },
    ...packageChapters.map((part) => draftOf(part, telling)),
    { id: "annexes", title: { vi: "Phụ lục", en: "Annexes" }[language], blocks: [], chapters: annexes, annexes: true },
  ];
  const title = {
    vi: "Gói chuyển giao mô hình chính quyền điện\u00a0tử {name}",
    en: "Transfer package of the e-government model of {name}",
  };
  return provinceDocument(results, language, { title, issuer: "department" }, drafts, choices);
}
