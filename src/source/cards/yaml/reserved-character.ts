import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A value that begins with a reserved character. */
export const card: Card<{ readonly character: string; readonly quoted: string }> = {
  id: "yaml/reserved-character",
  title: { vi: "Giá trị bắt đầu bằng ký tự dành riêng", en: "A value that begins with a reserved character" },
  message: {
    vi: ({ character, quoted }) => `Giá trị không thể bắt đầu bằng ${character}; hãy viết ${quoted}.`,
    en: ({ character, quoted }) => `A value cannot begin with ${character}; write ${quoted}.`,
  },
  rationale: {
    vi: "YAML dành các ký tự @, ` và % cho việc khác.",
    en: "YAML keeps the characters @, ` and % for other uses.",
  },
  remedy: { vi: "Đặt cả giá trị trong dấu nháy kép.", en: "Put the whole value in double quotes." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel('agencies:\n  so-y-te:\n    name: "@Sở Y tế"\n    level: province\n')],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: @Sở Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
    ],
  },
};
