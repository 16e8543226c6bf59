import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A value that is not on the list. */
export const card: Card<{ readonly key: string; readonly written: string; readonly allowed: readonly string[] }> = {
  id: "schema/unknown-value",
  title: { vi: "Giá trị ngoài danh mục", en: "A value that is not on the list" },
  message: {
    vi: ({ written, key, allowed }) =>
      `“${written}” không phải giá trị của “${key}”; chọn một trong ${allowed.join(", ")}.`,
    en: ({ written, key, allowed }) => `“${written}” is no value of “${key}”; choose one of ${allowed.join(", ")}.`,
  },
  rationale: {
    vi: "Giá trị theo danh mục mới so sánh, đếm và vẽ được.",
    en: "Only values from a list can be compared, counted and drawn.",
  },
  remedy: { vi: "Chọn một giá trị trong danh mục.", en: "Choose a value from the list." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: provinc\n"),
        at: { file: "model.yaml", line: 4, column: 12 },
      },
    ],
  },
};
