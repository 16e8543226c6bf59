import type { Card } from "../../../domain/card.ts";
import { exampleText, workspaceWith } from "../example.ts";

const file = exampleText("vision");

/** A text, a template or a setting for a chapter that there is not. */
export const card: Card<{ readonly chapter: string }> = {
  id: "text/unknown-chapter",
  title: { vi: "Văn bản cho chương không có", en: "A text for a chapter that there is not" },
  message: {
    vi: ({ chapter }) => `Không tài liệu nào có chương “${chapter}”.`,
    en: ({ chapter }) => `No document has a chapter “${chapter}”.`,
  },
  rationale: {
    vi: "Gõ sai tên chương thì văn bản không vào tài liệu nào mà không ai hay.",
    en: "With a mistyped chapter the text goes into no document, and nobody notices.",
  },
  remedy: {
    vi: "Đổi tên theo gợi ý; xem các chương bằng “khung explain <tài liệu>”.",
    en: "Rename it as suggested; “khung explain <document>” lists the chapters.",
  },
  source: [],
  severity: "warning",
  since: "0.7.0",
  examples: {
    good: [workspaceWith(file, "Tỉnh đặt mục tiêu rõ ràng.\n")],
    bad: [
      {
        ...workspaceWith(exampleText("visoin"), "Tỉnh đặt mục tiêu rõ ràng.\n"),
        at: { file: exampleText("visoin"), line: 1, column: 1 },
      },
    ],
  },
};
