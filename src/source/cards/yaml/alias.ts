import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A value that begins with *. */
export const card: Card<{ readonly written: string }> = {
  id: "yaml/alias",
  title: { vi: "Dấu * ở đầu giá trị", en: "A value that begins with *" },
  message: {
    vi: ({ written }) => `“${written}”: YAML hiểu là dẫn lại một neo; tệp mô hình không dùng neo.`,
    en: ({ written }) => `“${written}”: YAML reads a reference to an anchor; model files use none.`,
  },
  rationale: {
    vi: "Bản dẫn lại cho phép một tệp nhỏ phình ra đến mức làm treo máy, và làm cho lỗi chỉ sai chỗ.",
    en: "Aliases let a small file grow until the machine hangs, and make findings point at the wrong place.",
  },
  remedy: {
    vi: "Nếu là chữ, đặt trong dấu nháy kép; nếu không, viết lại nội dung ở đây.",
    en: "If it is text, put it in double quotes; else write the content out here.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel('agencies:\n  so-y-te:\n    name: "*Sở"\n    level: province\n')],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: *Sở\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
    ],
  },
};
