import type { Card } from "../../../domain/card.ts";
import type { Words } from "../../../domain/text.ts";
import { exampleText, workspaceWith } from "../example.ts";

const file = exampleText("vision");

/** A text that is too large, or too involved, to be read. */
export const card: Card<{ readonly what: Words; readonly size: number; readonly limit: number }> = {
  id: "text/too-much",
  title: { vi: "Văn bản của tỉnh quá lớn", en: "A text that is too large" },
  message: {
    vi: ({ what, size, limit }) =>
      `Văn bản có ${size} ${what}, quá giới hạn ${limit}; chương giữ nguyên như khung viết.`,
    en: ({ what, size, limit }) =>
      `The text has ${size} ${what}, more than ${limit}; the chapter stays as khung writes it.`,
  },
  rationale: {
    vi: "Văn bản quá lớn có thể làm treo máy của người lập tài liệu.",
    en: "A text without bounds can hang the machine of who publishes it.",
  },
  remedy: {
    vi: "Chia văn bản theo chương, hoặc rút gọn.",
    en: "Divide the text by chapters, or shorten it.",
  },
  source: [],
  severity: "warning",
  since: "0.7.0",
  examples: {
    good: [workspaceWith(file, "Tỉnh đặt mục tiêu rõ ràng.\n")],
    bad: [{ ...workspaceWith(file, `${"dài ".repeat(20_000)}\n`), at: { file: file, line: 1, column: 1 } }],
  },
};
