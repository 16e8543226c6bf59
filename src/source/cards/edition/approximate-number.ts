import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** An approximate number. */
export const card: Card<{ readonly written: string; readonly read: Text }> = {
  id: "edition/approximate-number",
  title: { vi: "Số gần đúng", en: "An approximate number" },
  message: {
    vi: ({ written, read }) => `“${written}” được tính là ${read} và ghi chú là gần đúng.`,
    en: ({ written, read }) => `“${written}” counts as ${read} and is marked as approximate.`,
  },
  rationale: {
    vi: "Thứ hạng sát nhau có thể đổi khi có số chính xác.",
    en: "Close ranks may change with the exact figure.",
  },
  remedy: {
    vi: "Thay bằng số chính xác khi có.",
    en: "Put the exact figure in its place when there is one.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      { ...inEdition("unit,HTKT\nĐà Nẵng,~95\nThừa Thiên Huế,40\n"), at: { file: "answers.csv", line: 2, column: 9 } },
    ],
  },
};
