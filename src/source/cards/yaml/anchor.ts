import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A value that begins with &. */
export const card: Card<{ readonly written: string; readonly quoted: string }> = {
  id: "yaml/anchor",
  title: { vi: "Dấu & ở đầu giá trị", en: "A value that begins with &" },
  message: {
    vi: ({ written }) => `“${written}”: dấu & ở đầu được YAML hiểu là tên neo, không phải là chữ.`,
    en: ({ written }) => `“${written}”: YAML reads the & in front as an anchor, not as text.`,
  },
  rationale: {
    vi: "Tên neo bị bỏ đi khi đọc, chữ đứng sau dấu & mất mà không có cảnh báo nào.",
    en: "An anchor is dropped when the file is read, and the word behind & is lost without a word.",
  },
  remedy: {
    vi: 'Nếu là chữ, đặt trong dấu nháy kép: "&…". Nếu là neo, xóa đi và viết nội dung đầy đủ ở mỗi nơi.',
    en: 'If it is text, put it in double quotes: "&…". If it is an anchor, delete it and write the content out in each place.',
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel('agencies:\n  so-y-te:\n    name: "&Sở"\n    level: province\n')],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: &Sở\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: &Sở Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
    ],
  },
};
