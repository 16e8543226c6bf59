import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Text without the quotes it needs. */
export const card: Card<{
  readonly key: string;
  readonly written: string;
  readonly read: string;
  readonly quoted: string;
}> = {
  id: "schema/quotes-needed",
  title: { vi: "Chữ thiếu dấu nháy", en: "Text without the quotes it needs" },
  message: {
    vi: ({ key, written, read, quoted }) =>
      `“${key}” cần chữ, nhưng ${written} không có dấu nháy nên không phải là chữ (đọc thành ${read}); hãy viết ${quoted}.`,
    en: ({ key, written, read, quoted }) =>
      `“${key}” takes text, but ${written} without quotes is none (it is read as ${read}); write ${quoted}.`,
  },
  rationale: {
    vi: "Mã có số 0 ở đầu (04) và số phiên bản (1.10) mất chữ số khi đọc như số.",
    en: "Codes with leading zeros (04) and versions (1.10) lose digits when read as numbers.",
  },
  remedy: { vi: "Đặt giá trị trong dấu nháy kép.", en: "Put the value in double quotes." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel('applications:\n  mot-cua:\n    name: Một cửa\n    version: "1.10"\n')],
    bad: [
      {
        ...inModel("applications:\n  mot-cua:\n    name: Một cửa\n    version: 1.10\n"),
        at: { file: "model.yaml", line: 4, column: 14 },
      },
      {
        ...inModel("services:\n  khai-sinh:\n    name: Khai sinh\n    code: 04\n"),
        at: { file: "model.yaml", line: 4, column: 11 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n    abbreviation: true\n"),
        at: { file: "model.yaml", line: 5, column: 19 },
      },
    ],
  },
};
