import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Not YAML. */
export const card: Card<{ readonly parser: string }> = {
  id: "yaml/syntax",
  title: { vi: "Không đúng cú pháp YAML", en: "Not YAML" },
  message: {
    vi: ({ parser }) => `Không đọc tiếp được từ đây (bộ đọc YAML báo: ${parser}).`,
    en: ({ parser }) => `Nothing can be read from here on (the YAML parser says: ${parser}).`,
  },
  rationale: { vi: "Tệp phải là YAML thì khung mới hiểu được.", en: "A file must be YAML for khung to understand it." },
  remedy: {
    vi: "So sánh dòng này với các mục bên cạnh, hoặc với ví dụ trong models/_example.",
    en: "Compare the line with the entries beside it, or with the example in models/_example.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [{ ...inModel("%ABC\n"), at: { file: "model.yaml", line: 1, column: 5 } }],
  },
};
