import type { DocumentCard } from "../../domain/document-card.ts";
import type { ChapterPart } from "../chapter.ts";
import type { Telling } from "../telling/telling.ts";
import { decisions } from "./decisions.ts";
import { standing } from "./standing.ts";
import { threeFindings } from "./three-findings.ts";

/** The parts of the brief, in their order. */
export const briefChapters: readonly ChapterPart<Telling>[] = [standing, threeFindings, decisions];

/** The director's brief: one page. */
export const briefCard: DocumentCard = {
  id: "brief",
  name: { vi: "Báo cáo tóm tắt cho giám đốc", en: "Director’s brief" },
  question: {
    vi: "Trong một trang: đang ở đâu, điều gì đáng lo, cần quyết định gì?",
    en: "On one page: where do we stand, what is wrong, what is to be decided?",
  },
  audience: { vi: "Giám đốc sở, trước một cuộc họp", en: "The director, before a meeting" },
  from: {
    vi: "Các kết quả của tài liệu kiến trúc, rút gọn",
    en: "The results of the architecture document, condensed",
  },
  subject: "province",
  chapters: briefChapters.map(({ card }) => card),
  since: "0.7.0",
};
