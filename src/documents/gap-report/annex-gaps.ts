import { prose } from "../telling/prose.ts";
import { type GapChapter, shownTable } from "./telling.ts";

/** Every gap with its id, on which decisions stand. */
export const annexGaps: GapChapter = {
  card: {
    id: "gap-annex-list",
    name: { vi: "Danh sách khoảng cách", en: "List of gaps" },
    question: {
      vi: "Toàn bộ khoảng cách, với mã để ghi quyết định?",
      en: "All gaps, with the ids under which decisions are kept?",
    },
    audience: { vi: "Người theo dõi thực hiện", en: "Those who follow up" },
    from: { vi: "Danh sách khoảng cách", en: "The list of gaps" },
  },
  blocks: (telling) => [
    prose(telling.language, {
      vi: "Mã của một khoảng cách giữ nguyên qua các lần chạy; quyết định được ghi theo mã.",
      en: "The id of a gap stays from run to run; decisions are kept under it.",
    }),
    ...shownTable(telling, "gaps", { without: ["status", "owner", "note"] }),
  ],
};
