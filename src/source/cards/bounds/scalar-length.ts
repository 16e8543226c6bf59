import type { Card } from "../../../domain/card.ts";
import { bounds } from "../../bounds.ts";
import { inModel } from "../../example.ts";

/** A value that is too long. */
export const card: Card<{ readonly length: number; readonly limit: number }> = {
  id: "bounds/scalar-length",
  title: { vi: "Giá trị quá dài", en: "A value that is too long" },
  message: {
    vi: ({ length, limit }) => `Giá trị này dài ${length} ký tự, vượt mức ${limit}.`,
    en: ({ length, limit }) => `This value has ${length} characters, above the limit of ${limit}.`,
  },
  rationale: {
    vi: "Một tên hay một ghi chú không dài đến thế; có thể thiếu dấu nháy đóng.",
    en: "No name or note is that long; a closing quote may be missing.",
  },
  remedy: {
    vi: "Rút gọn, hoặc đưa nội dung vào một tài liệu và dẫn nguồn.",
    en: "Shorten it, or put the content into a document and cite that.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  get examples() {
    return {
      good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
      bad: [
        {
          ...inModel(`agencies:\n  so-y-te:\n    name: ${"a".repeat(bounds.scalarLength + 1)}\n    level: province\n`),
          at: { file: "model.yaml", line: 3, column: 11 },
        },
      ],
    };
  },
};
