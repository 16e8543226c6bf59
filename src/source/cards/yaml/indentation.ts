import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Wrong indentation. */
export const card: Card<{ readonly indent: number }> = {
  id: "yaml/indentation",
  title: { vi: "Thụt lề sai", en: "Wrong indentation" },
  message: {
    vi: ({ indent }) => `Dòng này thụt vào ${indent} dấu cách, không khớp với các dòng cùng nhóm.`,
    en: ({ indent }) => `This line is indented by ${indent} spaces, which fits none of the lines around it.`,
  },
  rationale: {
    vi: "Trong YAML, thụt lề cho biết khóa nào thuộc về khóa nào.",
    en: "In YAML, indentation says which key belongs to which.",
  },
  remedy: {
    vi: "Thụt lề các khóa cùng cấp bằng nhau, mỗi cấp thêm hai dấu cách.",
    en: "Indent keys of one level alike, two spaces more per level.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n   level: province\n"),
        at: { file: "model.yaml", line: 4, column: 4 },
      },
    ],
  },
};
