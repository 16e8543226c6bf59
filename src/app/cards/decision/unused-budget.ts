import type { Card } from "../../../domain/card.ts";
import { exampleDecisions, workspaceWith } from "../example.ts";

/** A budget of a year in which the roadmap spends nothing. */
export const card: Card<{ readonly year: string; readonly from: number; readonly to: number }> = {
  id: "decision/unused-budget",
  title: { vi: "Trần kinh phí của năm ngoài lộ trình", en: "A budget for a year outside the roadmap" },
  message: {
    vi: ({ year, from, to }) => `Lộ trình chạy từ ${from} đến ${to}; trần kinh phí năm ${year} không có tác dụng.`,
    en: ({ year, from, to }) => `The roadmap runs from ${from} to ${to}; the budget of ${year} does nothing.`,
  },
  rationale: {
    vi: "Trần đặt nhầm năm thì năm cần giới hạn vẫn chi không giới hạn.",
    en: "A limit on the wrong year leaves the right one without a limit.",
  },
  remedy: { vi: "Sửa năm, hoặc xóa dòng này.", en: "Correct the year, or delete the line." },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [workspaceWith(exampleDecisions, "budgets:\n  2015: { amount: 5000000000, currency: VND }\n")],
    bad: [
      {
        ...workspaceWith(exampleDecisions, "budgets:\n  1999: { amount: 5000000000, currency: VND }\n"),
        at: { file: exampleDecisions, line: 2, column: 3 },
      },
    ],
  },
};
