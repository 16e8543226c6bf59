import type { DocumentBlock } from "../../domain/page.ts";
import { prose } from "../telling/prose.ts";
import { type GapChapter, type GapTelling, shownTable } from "./telling.ts";

/** What runs elsewhere and could be taken over instead of bought. */
export const solutions: GapChapter = {
  card: {
    id: "gap-solutions",
    name: { vi: "Giải pháp đang dùng ở các tỉnh", en: "Solutions in use across provinces" },
    question: {
      vi: "Thành phần còn thiếu đã có ở đâu, tiếp nhận được không?",
      en: "Where is what is missing already in use, and can it be taken over?",
    },
    audience: { vi: "Người lập kế hoạch đầu tư", en: "Those who plan investment" },
    from: { vi: "Mô hình của các tỉnh trong không gian làm việc", en: "The models of the provinces of the workspace" },
  },
  blocks: (telling) => [intro(telling), ...shownTable(telling, "take-over"), ...shownTable(telling, "solutions")],
};

function intro({ results, language }: GapTelling): DocumentBlock {
  const offered = results.takeOvers.filter(({ solutions: each }) => each.length > 0);
  if (!offered.length)
    return prose(language, {
      vi: "Chưa tỉnh nào khác trong không gian làm việc có giải pháp cho thành phần còn thiếu. Danh mục chỉ gồm các tỉnh đã có mô hình, không phải cả nước.",
      en: "No other province of the workspace has a solution for what is missing. The catalogue holds the provinces that have a model, not the whole country.",
    });
  const open = offered.filter(({ solutions: each }) => each.some(({ license }) => license === "open-source"));
  return prose(
    language,
    {
      vi: "{n} thành phần còn thiếu hoặc mới có kế hoạch đã có giải pháp đang chạy ở tỉnh khác ({table-take-over}), trong đó {open} có giải pháp nguồn mở. Danh mục chỉ gồm các tỉnh đã có mô hình, không phải cả nước.",
      en: "For {n} [n:block that is|blocks that are] missing or only planned, a solution runs in another province ({table-take-over}); for {open} of them an open-source one. The catalogue holds the provinces that have a model, not the whole country.",
    },
    { n: offered.length, open: open.length },
  );
}
