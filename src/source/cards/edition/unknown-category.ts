import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** An answer that is not in the list. */
export const card: Card<{ readonly written: string; readonly indicator: string; readonly choices: readonly string[] }> =
  {
    id: "edition/unknown-category",
    title: { vi: "Câu trả lời ngoài danh sách", en: "An answer that is not in the list" },
    message: {
      vi: ({ written, indicator, choices }) =>
        `“${written}” không phải câu trả lời của ${indicator}; có thể trả lời: ${choices.join(", ")}.`,
      en: ({ written, indicator, choices }) =>
        `“${written}” is no answer to ${indicator}; the answers are: ${choices.join(", ")}.`,
    },
    rationale: {
      vi: "Mỗi câu trả lời có số điểm ghi trong phương pháp; câu trả lời khác thì không có điểm.",
      en: "The method gives points to each answer; another has none.",
    },
    remedy: {
      vi: "Chọn một câu trả lời trong danh sách.",
      en: "Choose one of the answers.",
    },
    source: [],
    severity: "error",
    since: "0.2.0",
    examples: {
      good: [
        inEdition(
          "unit,QUYCHE\nĐà Nẵng,có\nThừa Thiên Huế,không\n",
          "QUYCHE: { unit: points, categories: { có: 1, không: 0 } }",
        ),
      ],
      bad: [
        {
          ...inEdition(
            "unit,QUYCHE\nĐà Nẵng,cóo\nThừa Thiên Huế,không\n",
            "QUYCHE: { unit: points, categories: { có: 1, không: 0 } }",
          ),
          at: { file: "answers.csv", line: 2, column: 9 },
        },
      ],
    },
  };
