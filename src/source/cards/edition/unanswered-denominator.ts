import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** A denominator without a column. */
export const card: Card<{ readonly column: string; readonly indicator: string }> = {
  id: "edition/unanswered-denominator",
  title: { vi: "Không có cột làm mẫu số", en: "A denominator without a column" },
  message: {
    vi: ({ column, indicator }) => `Chỉ tiêu ${indicator} chia cho “${column}”, mà bảng không có cột này.`,
    en: ({ column, indicator }) => `${indicator} is divided by “${column}”, and no column has that name.`,
  },
  rationale: {
    vi: "Không có mẫu số thì không tính được tỷ lệ.",
    en: "Without a denominator there is no ratio.",
  },
  remedy: {
    vi: "Thêm cột mẫu số.",
    en: "Add the column of the denominator.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,MAY\nĐà Nẵng,57\nThừa Thiên Huế,40\n", "MAY: { unit: count, denominator: can-bo }"),
        at: { file: "answers.csv", line: 1, column: 1 },
      },
    ],
  },
};
