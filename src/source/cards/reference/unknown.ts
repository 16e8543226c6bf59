import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inModel } from "../../example.ts";

/** A reference to nothing. */
export const card: Card<{ readonly id: string; readonly expected: Text }> = {
  id: "reference/unknown",
  title: { vi: "Tham chiếu đến mục không có", en: "A reference to nothing" },
  message: {
    vi: ({ expected, id }) => `Không có ${expected} nào là “${id}”.`,
    en: ({ expected, id }) => `There is no ${expected} “${id}”.`,
  },
  rationale: {
    vi: "Tham chiếu phải dẫn đến một mục có trong mô hình, trong khung hoặc trong thư mục nguồn.",
    en: "A reference must lead to an entry of the model, the framework or the library of sources.",
  },
  remedy: {
    vi: "Sửa định danh theo gợi ý, hoặc thêm mục còn thiếu.",
    en: "Mend the identifier as suggested, or add the missing entry.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [
      inModel(
        "agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\nnodes:\n  mang:\n    name: Mạng\n    kind: network\n    owner: so-y-te\n",
      ),
    ],
    bad: [
      {
        ...inModel(
          "agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\nnodes:\n  mang:\n    name: Mạng\n    kind: network\n    owner: so-y-tee\n",
        ),
        at: { file: "model.yaml", line: 9, column: 12 },
      },
      {
        ...inModel(
          "agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\nnodes:\n  mang:\n    name: Mạng\n    kind: network\n    owner: Sở Y tế\n",
        ),
        at: { file: "model.yaml", line: 9, column: 12 },
      },
    ],
  },
};
