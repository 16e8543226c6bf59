import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inModel } from "../../example.ts";

/** A value of the wrong type. */
export const card: Card<{ readonly key: string; readonly expected: Text; readonly received: Text }> = {
  id: "schema/wrong-type",
  title: { vi: "Giá trị sai kiểu", en: "A value of the wrong type" },
  message: {
    vi: ({ key, expected, received }) => `“${key}” cần ${expected}, ở đây là ${received}.`,
    en: ({ key, expected, received }) => `“${key}” takes ${expected}; here stands ${received}.`,
  },
  rationale: {
    vi: "Mỗi khóa có một kiểu giá trị để khung đọc, tính và vẽ được.",
    en: "Each key has a type, so that khung can read, count and draw it.",
  },
  remedy: { vi: "Viết lại giá trị theo đúng kiểu.", en: "Write the value in the type that is asked for." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: [Sở Y tế]\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    staff: nhiều\n"),
        at: { file: "model.yaml", line: 5, column: 12 },
      },
    ],
  },
};
