import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inModel } from "../../example.ts";

/** A reference to another kind of thing. */
export const card: Card<{ readonly id: string; readonly expected: Text; readonly actual: Text }> = {
  id: "reference/wrong-kind",
  title: { vi: "Tham chiếu đến mục khác loại", en: "A reference to another kind of thing" },
  message: {
    vi: ({ id, actual, expected }) => `“${id}” là ${actual}; ở đây cần ${expected}.`,
    en: ({ id, actual, expected }) => `“${id}” is of the kind “${actual}”; what is needed here is: ${expected}.`,
  },
  rationale: {
    vi: "Mỗi khóa chỉ dẫn đến những loại mục có nghĩa với nó: chủ quản phải là cơ quan.",
    en: "Each key leads to the kinds of things that make sense for it: an owner is an agency.",
  },
  remedy: { vi: "Ghi định danh của mục đúng loại.", en: "Name an entry of the right kind." },
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
          "agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\nnodes:\n  mang:\n    name: Mạng\n    kind: network\n    owner: mang\n",
        ),
        at: { file: "model.yaml", line: 9, column: 12 },
      },
    ],
  },
};
