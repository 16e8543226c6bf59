import type { DocumentCard } from "../../domain/document-card.ts";
import { annexSources } from "../architecture/annex-sources.ts";
import { findings } from "../architecture/findings.ts";
import { gapAnalysis } from "../architecture/gap-analysis.ts";
import { frameworks } from "./frameworks.ts";
import { statement } from "./statement.ts";
import type { ConformanceChapter } from "./telling.ts";
import { waivers } from "./waivers.ts";

/** The chapters of the conformance statement, in their order; the last is an annex. */
export const conformanceChapters: readonly ConformanceChapter[] = [
  statement,
  frameworks,
  gapAnalysis,
  findings,
  waivers,
];
export const conformanceAnnexes: readonly ConformanceChapter[] = [annexSources];

/** The conformance statement: how a model stands to its framework, with nothing left unsaid. */
export const conformanceCard: DocumentCard = {
  id: "conformance",
  name: { vi: "Bản xác nhận sự phù hợp", en: "Conformance statement" },
  question: {
    vi: "Kiến trúc phù hợp với khung đến đâu, chỗ nào chưa, chỗ nào được miễn trừ?",
    en: "How far does the architecture conform to the framework, where not, and what is waived?",
  },
  audience: {
    vi: "Cơ quan thẩm định kiến trúc; sở lập kiến trúc",
    en: "Those who appraise the architecture, and the department that makes it",
  },
  from: {
    vi: "Kết quả kiểm tra, miễn trừ và mô hình đọc theo từng khung",
    en: "The check, the waivers, and the model read against each framework",
  },
  subject: "province",
  chapters: [...conformanceChapters, ...conformanceAnnexes].map(({ card }) => card),
  since: "0.7.0",
};
