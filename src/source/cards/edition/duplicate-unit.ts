import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** A unit that stands twice. */
export const card: Card<{ readonly unit: Text }> = {
  id: "edition/duplicate-unit",
  title: { vi: "Một đơn vị có hai lần", en: "A unit that stands twice" },
  message: {
    vi: ({ unit }) => `“${unit}” đã có ở một dòng trước.`,
    en: ({ unit }) => `“${unit}” stands on an earlier row already.`,
  },
  rationale: {
    vi: "Hai bộ số liệu của một đơn vị thì không biết lấy bộ nào.",
    en: "With two sets of answers of one unit nobody knows which holds.",
  },
  remedy: {
    vi: "Giữ một dòng; tên viết khác nhau của cùng một tỉnh cũng là một đơn vị.",
    en: "Keep one row; two spellings of one province are one unit.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\nTP. Đà Nẵng,60\n"),
        at: { file: "answers.csv", line: 4, column: 1 },
      },
    ],
  },
};
