import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** A number out of range. */
export const card: Card<{ readonly written: string; readonly indicator: string; readonly limit: Text }> = {
  id: "edition/out-of-range",
  title: { vi: "Số ngoài khoảng", en: "A number out of range" },
  message: {
    vi: ({ written, indicator, limit }) => `${indicator} là ${written}; giá trị phải ${limit}.`,
    en: ({ written, indicator, limit }) => `${indicator} is ${written}; it must be ${limit}.`,
  },
  rationale: {
    vi: "Tỷ lệ trên 100 % hay số lượng âm là gõ nhầm hoặc sai đơn vị.",
    en: "A percentage above 100 or a negative count is a slip or the wrong unit.",
  },
  remedy: {
    vi: "Kiểm tra lại số liệu và đơn vị.",
    en: "Look at the figure and its unit again.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,HTKT\nĐà Nẵng,157.5\nThừa Thiên Huế,40\n"),
        at: { file: "answers.csv", line: 2, column: 9 },
      },
      {
        ...inEdition("unit,MAY\nĐà Nẵng,-3\nThừa Thiên Huế,40\n", "MAY: { unit: count }"),
        at: { file: "answers.csv", line: 2, column: 9 },
      },
    ],
  },
};
