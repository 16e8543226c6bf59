import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** An indicator answered twice. */
export const card: Card<{ readonly unit: Text; readonly indicator: string }> = {
  id: "edition/duplicate-answer",
  title: { vi: "Một chỉ tiêu được trả lời hai lần", en: "An indicator answered twice" },
  message: {
    vi: ({ unit, indicator }) => `Chỉ tiêu ${indicator} của “${unit}” đã có câu trả lời.`,
    en: ({ unit, indicator }) => `${indicator} of “${unit}” has an answer already.`,
  },
  rationale: {
    vi: "Hai câu trả lời cho một câu hỏi thì không biết lấy câu nào.",
    en: "With two answers to one question nobody knows which holds.",
  },
  remedy: {
    vi: "Giữ một câu trả lời; câu kia ghi vào `note`.",
    en: "Keep one answer; the other may go into `note`.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,indicator,value\nĐà Nẵng,HTKT,57.5\nThừa Thiên Huế,HTKT,40\nĐà Nẵng,HTKT,58\n"),
        at: { file: "answers.csv", line: 4, column: 9 },
      },
    ],
  },
};
