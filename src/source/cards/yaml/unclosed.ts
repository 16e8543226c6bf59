import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** An opening without its closing. */
export const card: Card<{ readonly opening: string; readonly closing: string }> = {
  id: "yaml/unclosed",
  title: { vi: "Dấu mở không có dấu đóng", en: "An opening without its closing" },
  message: {
    vi: ({ opening, closing }) => `Dấu ${opening} ở đây không có dấu ${closing} đóng lại.`,
    en: ({ opening, closing }) => `The ${opening} here has no ${closing} that closes it.`,
  },
  rationale: {
    vi: "Thiếu dấu đóng, mọi thứ phía sau bị coi là phần tiếp của giá trị này.",
    en: "Without it, all that follows is taken for a part of this value.",
  },
  remedy: { vi: "Thêm dấu đóng ở cuối giá trị.", en: "Add the closing sign at the end of the value." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [
      inModel('agencies:\n  so-y-te:\n    name: "Sở Y tế"\n    level: province\n'),
      inModel("agencies:\n  so-y-te:\n    name: { vi: Sở Y tế, en: Department of Health }\n    level: province\n"),
    ],
    bad: [
      {
        ...inModel('agencies:\n  so-y-te:\n    name: "Sở Y tế\n    level: province\n'),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: { vi: Sở Y tế, en: Department of Health\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
    ],
  },
};
