import type { Chapter, ChapterContent } from "../domain/framework.ts";
import type { DocumentBlock, DocumentContent } from "../domain/page.ts";
import type { Language } from "../domain/text.ts";
import { outlineChapters } from "./architecture/chapters.ts";
import { introduction } from "./architecture/introduction.ts";
import { summary } from "./architecture/summary.ts";
import { type ChapterChoices, type ChapterDraft, draftOf, everyChapter } from "./chapter.ts";
import { provinceDocument } from "./province-document.ts";
import type { DocumentResults } from "./results.ts";
import { paragraph } from "./telling/blocks.ts";
import { type Telling, tellingOf } from "./telling/telling.ts";

/**
 * The architecture document in one language: a summary, how to read it, and the chapters of the framework's outline in
 * its order, each filled from the results. Where the model gives nothing, the chapter says what to add.
 */
export function architectureDocument(
  results: DocumentResults,
  language: Language,
  choices: ChapterChoices = everyChapter,
): DocumentContent {
  const outline = results.framework.outline;
  const told = outline.flatMap(contentsOf).filter((content) => !choices.without.has(content));
  const telling = tellingOf(results, language, new Set(told));
  const drafts = [
    { ...draftOf(summary, telling), unnumbered: true },
    { ...draftOf(introduction, telling), unnumbered: true },
    ...draftsOf(telling, outline),
  ];
  return provinceDocument(results, language, { title, issuer: "committee" }, drafts, choices);
}

const title = {
  vi: "Kiến trúc chính quyền điện\u00a0tử {name}",
  en: "E-government architecture of {name}",
};

function contentsOf({ content, chapters }: Chapter): readonly ChapterContent[] {
  return [...(content ? [content] : []), ...(chapters ?? []).flatMap(contentsOf)];
}

/** The chapters of the outline; what stands below the target is told of the target, and named after it. */
function draftsOf(telling: Telling, chapters: readonly Chapter[], isBelow = false): readonly ChapterDraft[] {
  return chapters.map((chapter, index) => {
    const { content, title, chapters: inner = [] } = chapter;
    const isAnnex = !isBelow && contentsOf(chapter).every((each) => each.startsWith("annex-"));
    const within = content === "target-architecture" ? ({ ...telling, time: "later" } as const) : telling;
    return {
      id: idOf(telling, content, isAnnex ? "annexes" : `part-${index + 1}`),
      title: title[telling.language],
      blocks: content ? blocksOf(within, content) : [],
      chapters: draftsOf(within, inner, true),
      ...(isAnnex && { annexes: true }),
    };
  });
}

function idOf({ time }: Telling, content: ChapterContent | undefined, other: string): string {
  return time === "later" ? `target-${content ?? other}` : (content ?? other);
}

/** Without a target date, only the chapter on the target itself has something to say: that the date is missing. */
function blocksOf(telling: Telling, content: ChapterContent): readonly DocumentBlock[] {
  const isUndetermined = telling.time === "later" && !telling.results.target && content !== "target-architecture";
  if (!isUndetermined) return outlineChapters[content].blocks(telling);
  return [
    paragraph(telling, {
      vi: "Chưa xác định thời điểm mục tiêu nên chưa mô tả được phần này.",
      en: "Without a target date, this part cannot be told yet.",
    }),
  ];
}
