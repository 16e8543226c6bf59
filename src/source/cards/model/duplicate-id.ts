import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** An identifier that stands twice. */
export const card: Card<{ readonly id: string }> = {
  id: "model/duplicate-id",
  title: { vi: "Định danh dùng hai lần", en: "An identifier that stands twice" },
  message: {
    vi: ({ id }) => `Định danh “${id}” đã được dùng; mục ở đây không được đọc.`,
    en: ({ id }) => `The identifier “${id}” is already in use; the entry here is not read.`,
  },
  rationale: {
    vi: "Một định danh chỉ một mục, dù ở tệp nào hay phần nào; nếu không, tham chiếu đến nó không rõ nghĩa.",
    en: "An identifier names one entry, whatever its file or section; else references to it are unclear.",
  },
  remedy: {
    vi: "Đổi định danh của một trong hai mục, hoặc gộp hai mục làm một.",
    en: "Rename one of the two entries, or join them.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel(
          "agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\nnodes:\n  so-y-te:\n    name: Mạng\n    kind: network\n",
        ),
        at: { file: "model.yaml", line: 6, column: 3 },
      },
    ],
  },
};
