import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** An answer outside the period. */
export const card: Card<{ readonly year: string; readonly period: string }> = {
  id: "edition/outside-period",
  title: { vi: "Câu trả lời ngoài kỳ", en: "An answer outside the period" },
  message: {
    vi: ({ year, period }) => `Số liệu năm ${year} nằm ngoài kỳ đánh giá ${period}.`,
    en: ({ year, period }) => `Figures of ${year} lie outside the period ${period}.`,
  },
  rationale: {
    vi: "So sánh số liệu của những năm khác nhau thì được năm, không được tỉnh.",
    en: "To compare figures of different years is to compare the years.",
  },
  remedy: {
    vi: "Lấy số liệu trong kỳ, hoặc chuyển sang kỳ của năm đó; chưa có thì ghi “chưa có”.",
    en: "Take figures of the period, or put them into the edition of that year; where there are none write “chưa có”.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,HTKT,year\nĐà Nẵng,57.5,2019\nThừa Thiên Huế,40,2016\n"),
        at: { file: "answers.csv", line: 3, column: 19 },
      },
    ],
  },
};
