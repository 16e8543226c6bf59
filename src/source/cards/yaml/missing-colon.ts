import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A missing colon, or no space after it. */
export const card: Card<{ readonly written: string; readonly meant: string }> = {
  id: "yaml/missing-colon",
  title: { vi: "Thiếu dấu hai chấm hoặc dấu cách sau nó", en: "A missing colon, or no space after it" },
  message: {
    vi: ({ written, meant }) => `“${written}” không có dạng “khóa: giá trị”; có thể là “${meant}”.`,
    en: ({ written, meant }) => `“${written}” is not of the form “key: value”; it may mean “${meant}”.`,
  },
  rationale: {
    vi: "Mỗi dòng của một mục là một khóa, dấu hai chấm, dấu cách, rồi giá trị.",
    en: "Each line of an entry is a key, a colon, a space, then the value.",
  },
  remedy: { vi: "Thêm dấu hai chấm và một dấu cách sau khóa.", en: "Put a colon and a space behind the key." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name Sở Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 5 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    level: province\n    name:Sở Y tế\n"),
        at: { file: "model.yaml", line: 4, column: 5 },
      },
    ],
  },
};
