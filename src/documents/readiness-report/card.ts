import type { DocumentCard } from "../../domain/document-card.ts";
import { readinessChapters } from "./chapters.ts";

const { opening, main, annexes } = readinessChapters;

/** The readiness report of one unit: a province, a country, an agency. */
export const readinessReportCard: DocumentCard = {
  id: "readiness-report",
  name: { vi: "Báo cáo mức độ sẵn sàng", en: "Readiness report" },
  question: {
    vi: "Đơn vị đứng ở đâu trong kỳ đánh giá, chắc chắn đến đâu, mạnh yếu ở đâu và cần gì để tiến lên?",
    en: "Where does a unit stand in an edition, how sure is that, what are its strengths and weaknesses, what would lift it?",
  },
  audience: {
    vi: "Lãnh đạo và cơ quan chuyên trách của từng tỉnh",
    en: "The leaders and the department of each province",
  },
  from: {
    vi: "Kỳ đánh giá, mô phỏng, các kỳ trước, mô hình của tỉnh",
    en: "An edition, its simulation, the editions before, the province’s model",
  },
  subject: "edition",
  chapters: [...opening, ...main, ...annexes].map(({ card }) => card),
  since: "0.7.0",
};
