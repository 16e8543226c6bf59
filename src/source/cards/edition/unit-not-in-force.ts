import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** A province that does not exist at the date. */
export const card: Card<{ readonly written: string; readonly date: string; readonly others: readonly string[] }> = {
  id: "edition/unit-not-in-force",
  title: { vi: "Tỉnh không tồn tại tại thời điểm này", en: "A province that does not exist at the date" },
  message: {
    vi: ({ written, date, others }) =>
      `“${written}” không phải là một tỉnh, thành phố vào ngày ${date}${others.length ? `; liên quan: ${others.join(", ")}` : ""}.`,
    en: ({ written, date, others }) =>
      `“${written}” is no province on ${date}${others.length ? `; it goes with ${others.join(", ")}` : ""}.`,
  },
  rationale: {
    vi: "Từ ngày 1/7/2025 cả nước còn 34 tỉnh, thành phố; số liệu của tỉnh cũ và tỉnh mới không cùng địa bàn.",
    en: "Since 1 July 2025 there are 34 provinces; figures of an old province and of a new one are about different places.",
  },
  remedy: {
    vi: "Dùng tên của tỉnh, thành phố có hiệu lực tại kỳ đánh giá, hoặc sửa `period` của kỳ.",
    en: "Name the province in force at the edition, or mend its `period`.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [{ ...inEdition("unit,HTKT\nĐà Nẵng,57.5\nHuế,40\n"), at: { file: "answers.csv", line: 3, column: 1 } }],
  },
};
