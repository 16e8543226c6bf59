import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A number written in another way. */
export const card: Card<{ readonly key: string; readonly written: string }> = {
  id: "schema/number-format",
  title: { vi: "Số viết không đúng cách", en: "A number written in another way" },
  message: {
    vi: ({ key, written }) => `“${key}” cần số, khung không đọc được “${written}” là số.`,
    en: ({ key, written }) => `“${key}” takes a number, and khung cannot read “${written}” as one.`,
  },
  rationale: {
    vi: "Trong YAML, số viết liền không có dấu nháy, không phân cách hàng nghìn, phần lẻ sau dấu chấm.",
    en: "In YAML a number is written without quotes or separators, with a point before the fraction.",
  },
  remedy: {
    vi: "Viết 1234 thay cho 1.234 hay 1 234; viết 5.3 thay cho 5,3.",
    en: "Write 1234 for 1.234 or 1 234; write 5.3 for 5,3.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    staff: 1234\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    staff: 1.234.567\n"),
        at: { file: "model.yaml", line: 5, column: 12 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    staff: 5,3\n"),
        at: { file: "model.yaml", line: 5, column: 12 },
      },
      {
        ...inModel('agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    staff: "12"\n'),
        at: { file: "model.yaml", line: 5, column: 12 },
      },
    ],
  },
};
