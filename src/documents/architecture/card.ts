import type { ChapterCard, DocumentCard } from "../../domain/document-card.ts";
import { applicationArchitecture } from "./application-architecture.ts";
import { businessArchitecture } from "./business-architecture.ts";
import { outlineChapters } from "./chapters.ts";
import { dataArchitecture } from "./data-architecture.ts";
import { introduction } from "./introduction.ts";
import { overallDesign } from "./overall-design.ts";
import { securityArchitecture } from "./security-architecture.ts";
import { summary } from "./summary.ts";
import { technologyArchitecture } from "./technology-architecture.ts";

/** Contents that an outline asks for twice: of the architecture as it is, and of the target, under a name of their own. */
const targetCards: readonly ChapterCard[] = [
  overallDesign,
  businessArchitecture,
  dataArchitecture,
  applicationArchitecture,
  technologyArchitecture,
  securityArchitecture,
].map(({ card }) => ({
  ...card,
  id: `target-${card.id}`,
  name: { vi: `${card.name.vi} (mục tiêu)`, en: `${card.name.en} (target)` },
}));

/** The architecture document: the chapters that the outline of a framework can ask for. */
export const architectureCard: DocumentCard = {
  id: "architecture",
  name: { vi: "Tài liệu kiến trúc", en: "Architecture document" },
  question: {
    vi: "Kiến trúc chính quyền điện tử của tỉnh hiện nay ra sao, cần trở thành thế nào, bằng cách nào?",
    en: "How does the e-government architecture of the province stand, what should it become, and by which way?",
  },
  audience: {
    vi: "Lãnh đạo tỉnh phê duyệt; cơ quan thẩm định; các sở, ngành thực hiện",
    en: "The leadership that approves it, those who appraise it, the departments that carry it out",
  },
  from: {
    vi: "Mô hình, khung tham chiếu, kết quả kiểm tra, chấm điểm và các sơ đồ",
    en: "The model, the framework, the check, the scores and the views",
  },
  subject: "province",
  chapters: [...[summary, introduction, ...Object.values(outlineChapters)].map(({ card }) => card), ...targetCards],
  since: "0.7.0",
};
