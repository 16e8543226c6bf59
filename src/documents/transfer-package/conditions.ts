import { conditions, origin } from "../architecture/transfer.ts";
import type { ChapterPart } from "../chapter.ts";
import type { Telling } from "../telling/telling.ts";

/** Sáu điều kiện: what decides whether the transfer succeeds, with the answers of the province. */
export const transferConditions: ChapterPart<Telling> = {
  card: {
    id: "transfer-conditions",
    name: { vi: "Điều kiện tiếp nhận", en: "Conditions of the transfer" },
    question: { vi: "Tỉnh đã đủ điều kiện tiếp nhận chưa?", en: "Is the province ready to take the model over?" },
    audience: { vi: "Lãnh đạo hai bên", en: "The leaders of both sides" },
    from: {
      vi: "Điều kiện của khung và câu trả lời của tỉnh",
      en: "The conditions of the framework, and the answers of the province",
    },
  },
  blocks: (telling) => [...origin(telling), ...conditions(telling)],
};
