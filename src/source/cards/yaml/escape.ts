import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** An escape that YAML does not know. */
export const card: Card<{ readonly written: string }> = {
  id: "yaml/escape",
  title: { vi: "Ký tự thoát không có trong YAML", en: "An escape that YAML does not know" },
  message: {
    vi: ({ written }) => `“${written}” không phải là ký tự thoát của YAML.`,
    en: ({ written }) => `“${written}” is no escape sequence of YAML.`,
  },
  rationale: {
    vi: "Trong dấu nháy kép, dấu \\ mở đầu một ký tự thoát; đường dẫn Windows thường vấp phải điều này.",
    en: "In double quotes \\ begins an escape sequence; Windows paths often run into it.",
  },
  remedy: { vi: "Dùng dấu nháy đơn, hoặc viết \\\\ thay cho \\.", en: "Use single quotes, or write \\\\ for \\." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: 'C:\\Sở'\n    level: province\n")],
    bad: [
      {
        ...inModel('agencies:\n  so-y-te:\n    name: "C:\\Sở"\n    level: province\n'),
        at: { file: "model.yaml", line: 3, column: 14 },
      },
    ],
  },
};
