import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** A table out of shape. */
export const card: Card<{ readonly what: Text }> = {
  id: "edition/table-shape",
  title: { vi: "Bảng không đúng dạng", en: "A table out of shape" },
  message: {
    vi: ({ what }) => `Bảng không đọc được ở đây: ${what}.`,
    en: ({ what }) => `The table cannot be read here: ${what}.`,
  },
  rationale: {
    vi: "Ô lệch cột làm số liệu của chỉ tiêu này thành của chỉ tiêu khác.",
    en: "A cell in the wrong column gives the figures of one indicator to another.",
  },
  remedy: {
    vi: "Sửa dòng được chỉ; mỗi dòng có số ô bằng số cột.",
    en: "Mend the row shown; every row has as many cells as there are columns.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,HTKT\nĐà Nẵng,57,5\nThừa Thiên Huế,40\n"),
        at: { file: "answers.csv", line: 2, column: 12 },
      },
    ],
  },
};
