import type { Card } from "../../../domain/card.ts";
import { inMethod, methodWith } from "../../edition-example.ts";

/** An indicator in two groups. */
export const card: Card<{ readonly code: string }> = {
  id: "method/duplicate-indicator",
  title: { vi: "Một chỉ tiêu ở hai nhóm", en: "An indicator in two groups" },
  message: {
    vi: ({ code }) => `Mã “${code}” có hai lần trong cây chỉ tiêu.`,
    en: ({ code }) => `The code “${code}” stands twice in the tree.`,
  },
  rationale: {
    vi: "Một chỉ tiêu ở hai nhóm được tính hai lần, và câu trả lời không biết thuộc về đâu.",
    en: "An indicator in two groups counts twice, and nobody knows to which an answer belongs.",
  },
  remedy: {
    vi: "Giữ một chỗ, hoặc đặt hai mã khác nhau cùng đọc một cột (`column`).",
    en: "Keep one, or give two codes that read the same column (`column`).",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inMethod(methodWith("HTKT: { unit: percent }"))],
    bad: [
      {
        ...inMethod(
          methodWith("A: { children: { HTKT: { unit: percent } } }", "B: { children: { HTKT: { unit: percent } } }"),
        ),
        at: { file: "method.yaml", line: 11, column: 24 },
      },
    ],
  },
};
