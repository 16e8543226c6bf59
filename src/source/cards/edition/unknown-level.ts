import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** A level that is not on the scale. */
export const card: Card<{ readonly written: string; readonly indicator: string; readonly choices: readonly string[] }> =
  {
    id: "edition/unknown-level",
    title: { vi: "Mức ngoài thang", en: "A level that is not on the scale" },
    message: {
      vi: ({ written, indicator, choices }) => `${indicator} không có mức ${written}; các mức: ${choices.join(", ")}.`,
      en: ({ written, indicator, choices }) =>
        `${indicator} has no level ${written}; the levels are ${choices.join(", ")}.`,
    },
    rationale: {
      vi: "Mỗi mức có mô tả riêng; mức nằm giữa thì không ai biết là gì.",
      en: "Each level is described; nobody knows what one in between is.",
    },
    remedy: {
      vi: "Chọn mức theo mô tả trong phương pháp.",
      en: "Choose a level by its description in the method.",
    },
    source: [],
    severity: "error",
    since: "0.2.0",
    examples: {
      good: [
        inEdition(
          "unit,CAMKET\nĐà Nẵng,1\nThừa Thiên Huế,0\n",
          "CAMKET: { unit: points, answer: { levels: { 0: { vi: chưa có, en: none }, 1: { vi: có, en: some } } } }",
        ),
      ],
      bad: [
        {
          ...inEdition(
            "unit,CAMKET\nĐà Nẵng,3\nThừa Thiên Huế,0\n",
            "CAMKET: { unit: points, answer: { levels: { 0: { vi: chưa có, en: none }, 1: { vi: có, en: some } } } }",
          ),
          at: { file: "answers.csv", line: 2, column: 9 },
        },
      ],
    },
  };
