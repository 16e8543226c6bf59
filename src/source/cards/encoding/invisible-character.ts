import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** An invisible character. */
export const card: Card<{ readonly code: string; readonly count: number }> = {
  id: "encoding/invisible-character",
  title: { vi: "Ký tự không nhìn thấy", en: "An invisible character" },
  message: {
    vi: ({ code, count }) =>
      `Ở đây có ký tự không nhìn thấy ${code} (cả tệp có ${count} ký tự loại này); khung bỏ qua.`,
    en: ({ code, count }) =>
      `Here stands the invisible character ${code} (${count} of the kind in the file); khung passes over it.`,
  },
  rationale: {
    vi: "Ký tự ẩn thường đi theo khi chép từ Word hay trang web; nó làm cho hai tên trông giống nhau thành khác nhau.",
    en: "Such characters come along when text is copied from Word or a web page; they make two names that look alike differ.",
  },
  remedy: {
    vi: "Xóa ký tự này, hoặc thay bằng dấu cách thường.",
    en: "Delete the character, or type an ordinary space in its place.",
  },
  source: [],
  severity: "warning",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở\u200b Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 13 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở\u00a0Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 13 },
      },
    ],
  },
};
