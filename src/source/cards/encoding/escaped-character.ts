import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** An escape that stands for a character which no text needs. */
export const card: Card<{ readonly written: string; readonly code: string }> = {
  id: "encoding/escaped-character",
  title: { vi: "Ký tự lạ viết bằng dấu \\", en: "A stray character behind a backslash" },
  message: {
    vi: ({ written, code }) => `“${written}” cho ra ký tự ${code}, không dùng trong văn bản; khung bỏ ký tự này.`,
    en: ({ written, code }) => `“${written}” gives the character ${code}, which no text needs; khung leaves it out.`,
  },
  rationale: {
    vi: "Ký tự điều khiển, ký tự đổi chiều chữ và nửa ký tự Unicode có thể giấu nội dung hoặc làm hỏng tài liệu.",
    en: "Control characters, characters that turn the direction of text, and halves of characters can hide content or spoil documents.",
  },
  remedy: {
    vi: "Xóa phần này; nếu là đường dẫn có dấu \\, hãy dùng dấu nháy đơn.",
    en: "Delete it; for a path with backslashes take single quotes.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inModel('agencies:\n  so-y-te:\n    name: "S\\u1EDF Y t\\u1EBF"\n    level: province\n')],
    bad: [
      {
        ...inModel('agencies:\n  so-y-te:\n    name: "Sở\\0 Y tế"\n    level: province\n'),
        at: { file: "model.yaml", line: 3, column: 14 },
      },
      {
        ...inModel('agencies:\n  so-y-te:\n    name: "Sở \\ud800 Y tế"\n    level: province\n'),
        at: { file: "model.yaml", line: 3, column: 15 },
      },
    ],
  },
};
