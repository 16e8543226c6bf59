import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inModel } from "../../example.ts";

/** A number out of range. */
export const card: Card<{ readonly key: string; readonly written: string; readonly limit: Text }> = {
  id: "schema/out-of-range",
  title: { vi: "Số ngoài khoảng cho phép", en: "A number out of range" },
  message: {
    vi: ({ key, written, limit }) => `“${key}” là ${written}; giá trị phải ${limit}.`,
    en: ({ key, written, limit }) => `“${key}” is ${written}; it must be ${limit}.`,
  },
  rationale: {
    vi: "Giá trị ngoài khoảng thường là gõ nhầm, và làm sai mọi tổng số.",
    en: "A value out of range is most often a slip, and spoils every total.",
  },
  remedy: { vi: "Kiểm tra lại số liệu và đơn vị.", en: "Look at the figure and its unit again." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    staff: -1\n"),
        at: { file: "model.yaml", line: 5, column: 12 },
      },
    ],
  },
};
