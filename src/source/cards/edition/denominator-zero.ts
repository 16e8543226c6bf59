import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** A denominator of zero. */
export const card: Card<{ readonly denominator: string; readonly unit: Text }> = {
  id: "edition/denominator-zero",
  title: { vi: "Mẫu số bằng 0", en: "A denominator of zero" },
  message: {
    vi: ({ denominator, unit }) => `Mẫu số ${denominator} của “${unit}” bằng 0.`,
    en: ({ denominator, unit }) => `The denominator ${denominator} of “${unit}” is zero.`,
  },
  rationale: {
    vi: "Không chia cho 0 được; nếu chỉ tiêu không áp dụng thì đó là một câu trả lời khác.",
    en: "Nothing can be divided by zero; an indicator that does not apply is another answer.",
  },
  remedy: {
    vi: "Ghi đúng mẫu số; nếu không thuộc diện, ghi “không áp dụng” ở cả hai cột.",
    en: "Give the denominator; where the indicator does not apply, write “không áp dụng” in both columns.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [
      inEdition("unit,MAY,can-bo\nĐà Nẵng,50,60\nThừa Thiên Huế,40,60\n", "MAY: { unit: share, denominator: can-bo }"),
    ],
    bad: [
      {
        ...inEdition(
          "unit,MAY,can-bo\nĐà Nẵng,0,0\nThừa Thiên Huế,40,60\n",
          "MAY: { unit: share, denominator: can-bo }",
        ),
        at: { file: "answers.csv", line: 2, column: 11 },
      },
    ],
  },
};
