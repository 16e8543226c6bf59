import type { Card } from "../../../domain/card.ts";
import { header, inModel } from "../../example.ts";

/** Two headers. */
export const card: Card<{ readonly section: string }> = {
  id: "model/two-headers",
  title: { vi: "Hai phần mở đầu", en: "Two headers" },
  message: {
    vi: ({ section }) => `Phần “${section}” đã có ở tệp khác; phần ở đây không được đọc.`,
    en: ({ section }) => `The section “${section}” already stands in another file; the one here is not read.`,
  },
  rationale: { vi: "Mỗi thư mục là mô hình của đúng một tỉnh.", en: "A folder is the model of one province." },
  remedy: {
    vi: "Giữ một phần, xóa phần kia; hai tỉnh thì để ở hai thư mục.",
    en: "Keep one of them, delete the other; two provinces need two folders.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [{ ...inModel(header), at: { file: "province.yaml", line: 1, column: 1 } }],
  },
};
