import type { DocumentCard } from "../../domain/document-card.ts";
import { inventoryChapters } from "./chapters.ts";

const { opening, main, annexes } = inventoryChapters;

/** The service inventory report. */
export const serviceInventoryCard: DocumentCard = {
  id: "service-inventory",
  name: { vi: "Báo cáo danh mục dịch vụ công", en: "Service inventory report" },
  question: {
    vi: "Tỉnh có những dịch vụ công nào, trực tuyến đến đâu, tăng bao nhiêu, tốn bao nhiêu, còn thiếu số liệu gì?",
    en: "Which public services are there, how far are they online, how did they grow, what do they cost, what is not known?",
  },
  audience: {
    vi: "Kiểm soát thủ tục hành chính, các sở, ngành, cơ quan cấp trên",
    en: "The control of administrative procedures, the departments, those above",
  },
  from: { vi: "Danh mục dịch vụ của mô hình", en: "The services of the model" },
  subject: "province",
  chapters: [...opening, ...main, ...annexes].map(({ card }) => card),
  since: "0.7.0",
};
