import type { DocumentCard } from "../../domain/document-card.ts";
import { gapChapters } from "./chapters.ts";

const { opening, main, annexes } = gapChapters;

/** The gap and roadmap report. */
export const gapReportCard: DocumentCard = {
  id: "gap-report",
  name: { vi: "Báo cáo khoảng cách và lộ trình", en: "Gap and roadmap report" },
  question: {
    vi: "Tỉnh còn thiếu, thừa, trùng gì so với khung, và đi đến đích bằng lộ trình nào, tốn bao nhiêu?",
    en: "What is missing, too much or there twice against the framework, and which roadmap leads to the target at what cost?",
  },
  audience: {
    vi: "Lãnh đạo duyệt kế hoạch, tư vấn, các cơ quan chủ quản hệ thống",
    en: "The leaders who approve the plan, consultants, the agencies that own systems",
  },
  from: { vi: "Phân tích khoảng cách và lộ trình của mô hình", en: "The gap analysis and the roadmap of the model" },
  subject: "province",
  chapters: [...opening, ...main, ...annexes].map(({ card }) => card),
  since: "0.7.0",
};
