import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A key without a value. */
export const card: Card<{ readonly key: string }> = {
  id: "schema/empty-value",
  title: { vi: "Khóa không có giá trị", en: "A key without a value" },
  message: { vi: ({ key }) => `“${key}” không có giá trị.`, en: ({ key }) => `“${key}” has no value.` },
  rationale: {
    vi: "Khóa trống không phân biệt được “chưa biết”, “không có” và “quên điền”.",
    en: "An empty key cannot tell “not known”, “none” and “forgotten” apart.",
  },
  remedy: { vi: "Điền giá trị; nếu chưa biết, xóa khóa.", en: "Give a value; where none is known, delete the key." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel('agencies:\n  so-y-te:\n    name: ""\n    level: province\n'),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    parent:\n"),
        at: { file: "model.yaml", line: 5, column: 5 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    roles: []\n"),
        at: { file: "model.yaml", line: 5, column: 12 },
      },
      { ...inModel("agencies:\n"), at: { file: "model.yaml", line: 1, column: 1 } },
    ],
  },
};
