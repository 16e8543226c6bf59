import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** The file is UTF-16, not UTF-8. */
export const card: Card<{ readonly encoding: string }> = {
  id: "encoding/utf16",
  title: { vi: "Tệp không phải UTF-8 mà là UTF-16", en: "The file is UTF-16, not UTF-8" },
  message: {
    vi: ({ encoding }) => `Tệp được lưu bằng mã ${encoding}; khung chỉ nhận UTF-8.`,
    en: ({ encoding }) => `The file is saved as ${encoding}; khung takes UTF-8 only.`,
  },
  rationale: {
    vi: "Git và phần lớn công cụ coi tệp UTF-16 là tệp nhị phân: không so sánh, không gộp được.",
    en: "Git and most tools take UTF-16 for binary data, which can be neither compared nor merged.",
  },
  remedy: {
    vi: "Notepad: File › Save as › Encoding: UTF-8. Excel: Save as › “CSV UTF-8”, không chọn “Unicode Text”.",
    en: "Notepad: File › Save as › Encoding: UTF-8. Excel: Save as › “CSV UTF-8”, not “Unicode Text”.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n", "model.utf-16le.yaml"),
        at: { file: "model.utf-16le.yaml", line: 1, column: 1 },
      },
    ],
  },
};
