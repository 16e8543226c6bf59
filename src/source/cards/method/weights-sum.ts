import type { Card } from "../../../domain/card.ts";
import { inMethod, methodWith } from "../../edition-example.ts";

/** Weights that do not add up. */
export const card: Card<{ readonly group: string; readonly sum: string; readonly whole: number }> = {
  id: "method/weights-sum",
  title: { vi: "Tổng trọng số lệch", en: "Weights that do not add up" },
  message: {
    vi: ({ group, sum, whole }) =>
      `Trọng số trong nhóm “${group}” cộng lại bằng ${sum.replace(".", ",")}, không phải ${whole}; khi tính, mỗi trọng số được chia cho tổng.`,
    en: ({ group, sum, whole }) =>
      `The weights in the group “${group}” add up to ${sum} and not to ${whole}; each is divided by the sum.`,
  },
  rationale: {
    vi: "Tổng gần bằng 1 (hay 100) mà không bằng thường là sót hoặc gõ nhầm một trọng số.",
    en: "A sum close to 1 (or 100) that is not it is most often a slip in one of them.",
  },
  remedy: {
    vi: "Sửa trọng số; một phần ba thì ghi 1, 1, 1.",
    en: "Mend the weights; thirds are written 1, 1, 1.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [
      inMethod(methodWith("A: { weight: 0.4 }", "B: { weight: 0.6 }")),
      inMethod(methodWith("A: { weight: 1 }", "B: { weight: 2 }")),
    ],
    bad: [
      {
        ...inMethod(methodWith("A: { weight: 0.4 }", "B: { weight: 0.599 }")),
        at: { file: "method.yaml", line: 8, column: 3 },
      },
    ],
  },
};
