import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A section that models do not have. */
export const card: Card<{ readonly section: string; readonly allowed: readonly string[] }> = {
  id: "model/unknown-section",
  title: { vi: "Phần không có trong mô hình", en: "A section that models do not have" },
  message: {
    vi: ({ section, allowed }) => `Không có phần “${section}”; các phần là ${allowed.join(", ")}.`,
    en: ({ section, allowed }) => `There is no section “${section}”; the sections are ${allowed.join(", ")}.`,
  },
  rationale: {
    vi: "Tên phần gõ sai sẽ làm mất cả nhóm mục bên dưới.",
    en: "A mistyped section would lose all entries below it.",
  },
  remedy: { vi: "Sửa tên phần theo gợi ý.", en: "Mend the name as suggested." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencis:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 1, column: 1 },
      },
    ],
  },
};
