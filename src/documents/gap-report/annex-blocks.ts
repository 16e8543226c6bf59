import { type GapChapter, shownTable } from "./telling.ts";

/** Every building block: what realises it, what is planned, and what answers to it in other frameworks. */
export const annexBlocks: GapChapter = {
  card: {
    id: "gap-annex-blocks",
    name: { vi: "Từng thành phần", en: "Block by block" },
    question: {
      vi: "Từng thành phần do gì hiện thực, kế hoạch nào bổ sung, khung khác gọi là gì?",
      en: "What realises each block, which plan adds to it, and what do other frameworks call it?",
    },
    audience: { vi: "Kiến trúc sư, người thẩm định", en: "Architects, those who appraise" },
    from: {
      vi: "Mức đáp ứng từng thành phần, ánh xạ giữa các khung",
      en: "Coverage block by block, the mappings of frameworks",
    },
  },
  blocks: (telling) => [...shownTable(telling, "coverage"), ...shownTable(telling, "mapped-blocks")],
};
