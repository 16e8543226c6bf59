import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A required key is missing. */
export const card: Card<{ readonly key: string; readonly of: string }> = {
  id: "schema/missing-key",
  title: { vi: "Thiếu khóa bắt buộc", en: "A required key is missing" },
  message: {
    vi: ({ of, key }) => `“${of}” thiếu khóa bắt buộc “${key}”.`,
    en: ({ of, key }) => `“${of}” lacks the required key “${key}”.`,
  },
  rationale: {
    vi: "Không có khóa này, không biết mục nói về cái gì.",
    en: "Without this key nobody knows what the entry is about.",
  },
  remedy: { vi: "Thêm khóa với giá trị của nó.", en: "Add the key with its value." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [{ ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n"), at: { file: "model.yaml", line: 2, column: 3 } }],
  },
};
