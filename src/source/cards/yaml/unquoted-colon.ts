import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A colon in text without quotes. */
export const card: Card<{ readonly written: string; readonly quoted: string }> = {
  id: "yaml/unquoted-colon",
  title: { vi: "Dấu hai chấm trong chữ không có dấu nháy", en: "A colon in text without quotes" },
  message: {
    vi: ({ written, quoted }) => `“${written}” có dấu hai chấm; hãy viết ${quoted}.`,
    en: ({ written, quoted }) => `“${written}” has a colon in it; write ${quoted}.`,
  },
  rationale: {
    vi: "Dấu hai chấm theo sau là dấu cách có nghĩa là “khóa: giá trị”, YAML không biết đâu là khóa.",
    en: "A colon before a space means “key: value”, and YAML cannot know which is the key.",
  },
  remedy: { vi: "Đặt cả giá trị trong dấu nháy kép.", en: "Put the whole value in double quotes." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [
      inModel('agencies:\n  so-y-te:\n    name: "Sở TT&TT: Đà Nẵng"\n    level: province\n'),
      inModel("agencies:\n  so-y-te:\n    name: Sở TT&TT:Đà Nẵng\n    level: province\n"),
    ],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở TT&TT: Đà Nẵng\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: { vi: Sở TT&TT: Đà Nẵng, en: DIC }\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 17 },
      },
    ],
  },
};
