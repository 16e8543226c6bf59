import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** The file has a byte order mark. */
export const card: Card<Record<string, never>> = {
  id: "encoding/byte-order-mark",
  title: { vi: "Tệp có dấu BOM", en: "The file has a byte order mark" },
  message: {
    vi: () => "Tệp bắt đầu bằng dấu BOM; khung bỏ qua dấu này.",
    en: () => "The file begins with a byte order mark; khung passes over it.",
  },
  rationale: {
    vi: "Dấu BOM không cần thiết trong UTF-8, một số công cụ khác hiểu nhầm nó là một phần của khóa đầu tiên.",
    en: "UTF-8 needs no mark, and some other tools take it for a part of the first key.",
  },
  remedy: {
    vi: "Lưu tệp dưới dạng “UTF-8” thay vì “UTF-8 with BOM” (Notepad: File › Save as › Encoding: UTF-8).",
    en: "Save the file as “UTF-8” rather than “UTF-8 with BOM” (Notepad: File › Save as › Encoding: UTF-8).",
  },
  source: [],
  severity: "info",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("\ufeffagencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 1, column: 1 },
      },
    ],
  },
};
