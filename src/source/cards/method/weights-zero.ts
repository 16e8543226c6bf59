import type { Card } from "../../../domain/card.ts";
import { inMethod, methodWith } from "../../edition-example.ts";

/** Weights that are all zero. */
export const card: Card<{ readonly group: string }> = {
  id: "method/weights-zero",
  title: { vi: "Các trọng số đều bằng 0", en: "Weights that are all zero" },
  message: {
    vi: ({ group }) => `Mọi trọng số trong nhóm “${group}” bằng 0.`,
    en: ({ group }) => `Every weight in the group “${group}” is zero.`,
  },
  rationale: {
    vi: "Tổng trọng số bằng 0 thì không có trung bình nào cả.",
    en: "With a sum of zero there is no mean.",
  },
  remedy: {
    vi: "Ghi trọng số lớn hơn 0 cho ít nhất một chỉ tiêu; chỉ tiêu không tính điểm thì ghi `scored: false`.",
    en: "Give at least one a weight above zero; what is not scored says `scored: false`.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inMethod(methodWith("A: { weight: 0.5 }", "B: { weight: 0.5 }"))],
    bad: [
      {
        ...inMethod(methodWith("A: { weight: 0 }", "B: { weight: 0 }")),
        at: { file: "method.yaml", line: 8, column: 3 },
      },
    ],
  },
};
