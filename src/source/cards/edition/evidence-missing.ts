import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** Evidence that is missing. */
export const card: Card<{ readonly indicator: string; readonly least: number; readonly unit: Text }> = {
  id: "edition/evidence-missing",
  title: { vi: "Thiếu minh chứng", en: "Evidence that is missing" },
  message: {
    vi: ({ indicator, least, unit }) => `${indicator} của “${unit}” từ mức ${least} trở lên phải có minh chứng.`,
    en: ({ indicator, least, unit }) => `${indicator} of “${unit}” needs evidence from level ${least} on.`,
  },
  rationale: {
    vi: "Điểm cao mà không có minh chứng thì không kiểm tra lại được.",
    en: "A high level without evidence cannot be checked.",
  },
  remedy: {
    vi: "Ghi minh chứng (số văn bản, đường dẫn) ở `evidence`.",
    en: "Name the evidence (the number of a document, an address) in `evidence`.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [
      inEdition(
        "unit,CAMKET,evidence\nĐà Nẵng,2,QĐ 1\nThừa Thiên Huế,0,\n",
        "CAMKET: { unit: points, answer: { evidenceFrom: 2 } }",
      ),
    ],
    bad: [
      {
        ...inEdition(
          "unit,CAMKET,evidence\nĐà Nẵng,2,\nThừa Thiên Huế,0,\n",
          "CAMKET: { unit: points, answer: { evidenceFrom: 2 } }",
        ),
        at: { file: "answers.csv", line: 2, column: 9 },
      },
    ],
  },
};
