import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A character that turns the direction of text. */
export const card: Card<{ readonly code: string; readonly count: number }> = {
  id: "encoding/bidirectional-character",
  title: { vi: "Ký tự đổi chiều chữ", en: "A character that turns the direction of text" },
  message: {
    vi: ({ code, count }) =>
      `Ở đây có ký tự đổi chiều chữ ${code} (cả tệp có ${count} ký tự loại này): chữ hiện ra không theo thứ tự được lưu.`,
    en: ({ code, count }) =>
      `Here stands ${code}, which turns the direction of text (${count} of the kind in the file): what is shown is not what is stored.`,
  },
  rationale: {
    vi: "Ký tự đổi chiều cho phép giấu nội dung trước mắt người duyệt; tiếng Việt và tiếng Anh không cần đến.",
    en: "Such characters can hide content from a reviewer's eyes; Vietnamese and English never need them.",
  },
  remedy: { vi: "Xóa ký tự này rồi đọc lại dòng.", en: "Delete the character, then read the line again." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở \u202eY tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 14 },
      },
    ],
  },
};
