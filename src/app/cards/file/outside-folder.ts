import type { Card } from "../../../domain/card.ts";

/** A symbolic link leads out of the folder of the model. */
export const card: Card<{ readonly path: string }> = {
  id: "file/outside-folder",
  title: { vi: "Liên kết trỏ ra ngoài thư mục mô hình", en: "A link leads out of the folder of the model" },
  message: {
    vi: ({ path }) => `“${path}” là liên kết trỏ ra ngoài thư mục mô hình nên không được đọc.`,
    en: ({ path }) => `“${path}” is a link that leads out of the folder of the model; it was not read.`,
  },
  rationale: {
    vi: "Mô hình có thể do người khác gửi đến: một liên kết như vậy có thể đưa nội dung tệp riêng trên máy vào báo cáo.",
    en: "Models come from other people: such a link could carry a private file of this machine into a report.",
  },
  remedy: {
    vi: "Thay liên kết bằng chính tệp đó, đặt trong thư mục mô hình.",
    en: "Put the file itself into the folder of the model instead of a link.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: { good: [], bad: [] },
};
