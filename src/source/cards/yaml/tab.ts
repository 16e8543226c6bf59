import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A tab as indentation. */
export const card: Card<Record<string, never>> = {
  id: "yaml/tab",
  title: { vi: "Thụt lề bằng dấu tab", en: "A tab as indentation" },
  message: {
    vi: () => "Dòng này thụt lề bằng dấu tab; YAML chỉ nhận dấu cách.",
    en: () => "This line is indented with a tab; YAML takes spaces only.",
  },
  rationale: {
    vi: "Mỗi trình soạn thảo hiện tab rộng khác nhau, nên YAML cấm tab trong thụt lề.",
    en: "Every editor shows tabs in another width, so YAML forbids them in indentation.",
  },
  remedy: {
    vi: "Thay mỗi tab bằng hai dấu cách, và đặt “dùng dấu cách” trong trình soạn thảo.",
    en: "Replace each tab with two spaces, and set the editor to “indent with spaces”.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [{ ...inModel("agencies:\n  so-y-te:\n\t\tname: Sở Y tế\n"), at: { file: "model.yaml", line: 3, column: 1 } }],
  },
};
