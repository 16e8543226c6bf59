import type { Card } from "../../../domain/card.ts";
import { bounds } from "../../bounds.ts";
import { inModel } from "../../example.ts";

/** Too many findings in one entry. */
export const card: Card<{ readonly count: number; readonly limit: number }> = {
  id: "bounds/findings",
  title: { vi: "Quá nhiều lỗi trong một mục", en: "Too many findings in one entry" },
  message: {
    vi: ({ count, limit }) => `Mục này còn ${count} lỗi nữa không được kể ra (kể tối đa ${limit}).`,
    en: ({ count, limit }) => `This entry has ${count} more findings that are not told (at most ${limit} are).`,
  },
  rationale: {
    vi: "Một mục có quá nhiều lỗi thường chỉ có một nguyên nhân chung.",
    en: "So many findings in one entry most often have one cause.",
  },
  remedy: { vi: "Sửa các lỗi đã nêu rồi kiểm tra lại.", en: "Mend those that are told, then check again." },
  source: [],
  severity: "info",
  since: "0.1.0",
  get examples() {
    return {
      good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
      bad: [
        {
          ...inModel(
            `agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n${Array.from({ length: bounds.findingsPerEntry + 1 }, (_, index) => `    x${index}: 1\n`).join("")}`,
          ),
          at: { file: "model.yaml", line: 2, column: 3 },
        },
      ],
    };
  },
};
