import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A key that stands twice. */
export const card: Card<{ readonly key: string }> = {
  id: "yaml/duplicate-key",
  title: { vi: "Khóa viết hai lần", en: "A key that stands twice" },
  message: {
    vi: ({ key }) => `Khóa “${key}” đã có trong nhóm này; giá trị ở đây không được đọc.`,
    en: ({ key }) => `The key “${key}” already stands in this map; the value here is not read.`,
  },
  rationale: {
    vi: "Với hai giá trị cho cùng một khóa, không ai biết giá trị nào đúng.",
    en: "With two values under one key nobody knows which is right.",
  },
  remedy: { vi: "Giữ một dòng, xóa hoặc đổi tên dòng kia.", en: "Keep one of the lines, delete or rename the other." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    name: Sở Y Tế\n"),
        at: { file: "model.yaml", line: 5, column: 5 },
      },
      {
        ...inModel(
          "agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n  so-y-te:\n    name: Sở Y tế\n    level: province\n",
        ),
        at: { file: "model.yaml", line: 5, column: 3 },
      },
    ],
  },
};
