import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** Two methods mixed. */
export const card: Card<{ readonly written: string; readonly method: string; readonly other: string }> = {
  id: "edition/other-method",
  title: { vi: "Lẫn hai phương pháp", en: "Two methods mixed" },
  message: {
    vi: ({ written, method, other }) =>
      `“${written}” thuộc phương pháp ${other}, còn kỳ đánh giá này theo phương pháp ${method}.`,
    en: ({ written, method, other }) => `“${written}” belongs to ${other}, and this edition follows ${method}.`,
  },
  rationale: {
    vi: "Số liệu của hai phương pháp không so sánh được với nhau: câu hỏi, thang đo và năm khác nhau.",
    en: "Answers to two methods cannot be compared: questions, scales and years differ.",
  },
  remedy: {
    vi: "Tách thành hai kỳ đánh giá, mỗi kỳ một phương pháp.",
    en: "Make two editions of it, one for each method.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,HTKT,method\nĐà Nẵng,57.5,mau\nThừa Thiên Huế,40,dti-2022\n"),
        at: { file: "answers.csv", line: 3, column: 19 },
      },
    ],
  },
};
