import type { DocumentCard } from "../../domain/document-card.ts";
import { annexSources } from "../architecture/annex-sources.ts";
import type { ChapterPart } from "../chapter.ts";
import type { Telling } from "../telling/telling.ts";
import { transferConditions } from "./conditions.ts";
import { infrastructureDescription } from "./infrastructure-description.ts";
import { installationGuide } from "./installation-guide.ts";
import { overallArchitecture } from "./overall-architecture.ts";
import { packageContents } from "./package-contents.ts";
import { platformDescription } from "./platform-description.ts";
import { userGuide } from "./user-guide.ts";

/** The parts of the transfer package, in their order; the last is an annex. */
export const packageChapters: readonly ChapterPart<Telling>[] = [
  packageContents,
  overallArchitecture,
  infrastructureDescription,
  platformDescription,
  userGuide,
  installationGuide,
  transferConditions,
];
export const packageAnnexes: readonly ChapterPart<Telling>[] = [annexSources];

/** The transfer package: what Da Nang handed over, made from the model. */
export const transferPackageCard: DocumentCard = {
  id: "transfer-package",
  name: { vi: "Gói chuyển giao", en: "Transfer package" },
  question: {
    vi: "Bên tiếp nhận nhận được gì, cài đặt và vận hành thế nào, đã đủ điều kiện chưa?",
    en: "What does the receiving province get, how is it installed and run, and is the province ready?",
  },
  audience: {
    vi: "Tỉnh tiếp nhận mô hình và nơi chuyển giao",
    en: "The province that takes the model over, and the one that hands it over",
  },
  from: {
    vi: "Mô hình, khung tham chiếu và câu trả lời về điều kiện",
    en: "The model, the framework, and the answers to the conditions",
  },
  subject: "province",
  chapters: [...packageChapters, ...packageAnnexes].map(({ card }) => card),
  since: "0.7.0",
};
