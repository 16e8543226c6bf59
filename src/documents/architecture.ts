import type { Chapter, ChapterContent } from "../domain/framework.ts";
import type { DocumentBlock, DocumentChapter, DocumentContent, Inline } from "../domain/page.ts";
import { inLanguage, type Language } from "../domain/text.ts";
import { chapterWriters } from "./architecture/chapters.ts";
import { introduction } from "./architecture/introduction.ts";
import { summary } from "./architecture/summary.ts";
import type { DocumentResults } from "./results.ts";
import { paragraph } from "./telling/blocks.ts";
import { chapterNumber } from "./telling/chapter-numbers.ts";
import { dateIn } from "./telling/dates.ts";
import { frameworkName } from "./telling/framework-name.ts";
import { textRun } from "./telling/inline.ts";
import { say, type Telling, tellingOf } from "./telling/telling.ts";

/**
 * The architecture document in one language: a summary, how to read it, and the chapters of the framework's outline in
 * its order, each filled from the results. Where the model gives nothing, the chapter says what to add.
 */
export function architectureDocument(results: DocumentResults, language: Language): DocumentContent {
  const outline = results.framework.outline;
  const telling = tellingOf(results, language, new Set(outline.flatMap(contentsOf)));
  const { province } = results.model;
  const name = inLanguage(province.name, language);
  return {
    language,
    title: say(telling, {
      vi: `Kiến trúc chính quyền điện\u00a0tử ${inSentence(name)}`,
      en: `E-government architecture of ${name}`,
    }),
    subtitle: subtitleOf(telling),
    issuer: issuerOf(telling),
    date: dateIn(language, results.date),
    chapters: [
      {
        id: "summary",
        number: "",
        title: say(telling, { vi: "Tóm tắt", en: "Summary" }),
        blocks: summary(telling),
        chapters: [],
      },
      {
        id: "introduction",
        number: "",
        title: say(telling, { vi: "Cách đọc tài liệu này", en: "How to read this document" }),
        blocks: introduction(telling),
        chapters: [],
      },
      ...chaptersOf(telling, outline, []),
    ],
    colophon: colophon(telling),
  };
}

/** A place's kind is written small within a sentence: `thành phố Đà Nẵng`, `tỉnh Sóc Trăng`. */
function inSentence(name: string): string {
  return name.replace(/^(Thành phố|Tỉnh) /, (kind) => kind.toLocaleLowerCase("vi"));
}

function contentsOf({ content, chapters }: Chapter): readonly ChapterContent[] {
  return [...(content ? [content] : []), ...(chapters ?? []).flatMap(contentsOf)];
}

function chaptersOf(
  telling: Telling,
  chapters: readonly Chapter[],
  above: readonly number[],
): readonly DocumentChapter[] {
  let counted = 0;
  return chapters.map((chapter, index) => {
    const isAnnex = contentsOf(chapter).every((content) => content.startsWith("annex-"));
    if (!isAnnex || above.length) counted += 1;
    const way = [...above, isAnnex && !above.length ? 0 : counted];
    const inner = chapter.content === "target-architecture" ? ({ ...telling, time: "later" } as const) : telling;
    return {
      id: `chapter-${[...above, index + 1].join("-")}`,
      number: chapterNumber(telling.language, way),
      title: chapter.title[telling.language],
      blocks: chapter.content ? blocksOf(inner, chapter.content) : [],
      chapters: chaptersOf(inner, chapter.chapters ?? [], way),
    };
  });
}

/** Without a target date, only the chapter on the target itself has something to say: that the date is missing. */
function blocksOf(telling: Telling, content: ChapterContent): readonly DocumentBlock[] {
  const isUndetermined = telling.time === "later" && !telling.results.target && content !== "target-architecture";
  if (!isUndetermined) return chapterWriters[content](telling);
  return [
    paragraph(telling, {
      vi: "Chưa xác định thời điểm mục tiêu nên chưa mô tả được phần này.",
      en: "Without a target date, this part cannot be told yet.",
    }),
  ];
}

function subtitleOf(telling: Telling): string {
  const { framework, date, target } = telling.results;
  return say(telling, {
    vi: `Hiện trạng ${dateIn("vi", date)}${target ? ` · mục tiêu ${dateIn("vi", target)}` : ""} · theo ${frameworkName("vi", framework)}`,
    en: `Current state ${dateIn("en", date)}${target ? ` · target ${dateIn("en", target)}` : ""} · by ${frameworkName("en", framework)}`,
  });
}

function issuerOf(telling: Telling): string {
  const { model } = telling.results;
  const committee = model.elements.agencies.find(
    ({ kind, level }) => kind === "peoples-committee" && level === "province",
  );
  return textRun(telling, committee?.name ?? model.province.name).text;
}

function colophon(telling: Telling): readonly Inline[] {
  const { framework, version, date } = telling.results;
  return [
    [
      {
        text: say(telling, {
          vi: `Tài liệu do khung ${version} lập từ mô hình (thời điểm ${dateIn("vi", date)}) theo ${frameworkName("vi", framework)}.`,
          en: `Written by khung ${version} from the model (as of ${dateIn("en", date)}) by ${frameworkName("en", framework)}.`,
        }),
      },
    ],
    [
      {
        text: say(telling, {
          vi: "Tài liệu phục vụ việc xây dựng, thẩm định kiến trúc; không thay thế văn bản do cơ quan có thẩm quyền ban hành.",
          en: "It serves the making and the appraisal of an architecture; it does not replace a document issued by the competent authority.",
        }),
      },
    ],
  ];
}
