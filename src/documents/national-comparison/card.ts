import type { DocumentCard } from "../../domain/document-card.ts";
import { comparisonChapters } from "./chapters.ts";

const { opening, main, annexes } = comparisonChapters;

/** The national comparison. */
export const nationalComparisonCard: DocumentCard = {
  id: "national-comparison",
  name: { vi: "So sánh toàn quốc", en: "National comparison" },
  question: {
    vi: "Các tỉnh đứng ở đâu, theo vùng, qua các kỳ; thứ hạng chắc chắn đến đâu và tính thế nào?",
    en: "Where do the provinces stand, by region and over editions; how sure are ranks and how do they come about?",
  },
  audience: { vi: "Bộ, các tỉnh, người nghiên cứu", en: "The ministry, the provinces, researchers" },
  from: {
    vi: "Một kỳ đánh giá với mô phỏng và các kỳ khác",
    en: "An edition with its simulation and the other editions",
  },
  subject: "edition",
  chapters: [...opening, ...main, ...annexes].map(({ card }) => card),
  since: "0.7.0",
};
