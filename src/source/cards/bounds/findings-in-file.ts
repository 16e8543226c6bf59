import type { Card } from "../../../domain/card.ts";
import type { Words } from "../../../domain/text.ts";
import { bounds } from "../../bounds.ts";
import { inModel } from "../../example.ts";

/** Too many findings of one kind in a file. */
export const card: Card<{ readonly title: Words; readonly count: number; readonly limit: number }> = {
  id: "bounds/findings-in-file",
  title: { vi: "Quá nhiều lỗi cùng loại trong một tệp", en: "Too many findings of one kind in a file" },
  message: {
    vi: ({ title, count, limit }) =>
      `Từ đây tệp còn ${count} lỗi loại “${title}” nữa không được kể ra (kể tối đa ${limit}).`,
    en: ({ title, count, limit }) =>
      `From here on the file has ${count} more findings “${title}” that are not told (at most ${limit} are).`,
  },
  rationale: {
    vi: "Nhiều lỗi giống nhau trong một tệp thường có chung một nguyên nhân.",
    en: "So many findings of one kind most often have one cause.",
  },
  remedy: { vi: "Sửa các lỗi đã nêu rồi kiểm tra lại.", en: "Mend those that are told, then check again." },
  source: [],
  severity: "info",
  since: "0.2.0",
  get examples() {
    return {
      good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
      bad: [
        {
          ...inModel(
            `agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    roles:\n${"      - *a\n".repeat(bounds.findingsPerKind + 1)}`,
          ),
          at: { file: "model.yaml", line: 6 + bounds.findingsPerKind, column: 9 },
        },
      ],
    };
  },
};
