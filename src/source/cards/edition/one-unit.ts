import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** One unit only. */
export const card: Card<{ readonly unit: Text }> = {
  id: "edition/one-unit",
  title: { vi: "Chỉ có một đơn vị", en: "One unit only" },
  message: {
    vi: ({ unit }) =>
      `Chỉ “${unit}” có số liệu: thứ hạng không nói lên điều gì, và chuẩn hóa theo các đơn vị khác không tính được.`,
    en: ({ unit }) => `“${unit}” alone has answers: a rank says nothing, and nothing can be normalised against others.`,
  },
  rationale: {
    vi: "So sánh cần ít nhất hai đơn vị.",
    en: "A comparison needs at least two units.",
  },
  remedy: {
    vi: "Thêm số liệu của các đơn vị khác, hoặc chỉ đọc điểm, không đọc hạng.",
    en: "Add the answers of others, or read the score and not the rank.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [{ ...inEdition("unit,HTKT\nĐà Nẵng,57.5\n"), at: { file: "answers.csv", line: 2, column: 1 } }],
  },
};
