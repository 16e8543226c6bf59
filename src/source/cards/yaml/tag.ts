import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A value that begins with !. */
export const card: Card<{ readonly written: string; readonly quoted: string }> = {
  id: "yaml/tag",
  title: { vi: "Dấu ! ở đầu giá trị", en: "A value that begins with !" },
  message: {
    vi: ({ written }) => `“${written}”: dấu ! ở đầu được YAML hiểu là nhãn kiểu; tệp mô hình không dùng nhãn.`,
    en: ({ written }) => `“${written}”: YAML reads the ! in front as a tag; model files use none.`,
  },
  rationale: {
    vi: "Nhãn làm thay đổi cách đọc giá trị, chữ đứng ngay sau dấu ! bị mất.",
    en: "A tag changes how the value is read, and the word right behind ! is lost.",
  },
  remedy: {
    vi: 'Nếu là chữ, đặt trong dấu nháy kép: "!…"; nếu không, xóa nhãn.',
    en: 'If it is text, put it in double quotes: "!…"; else delete the tag.',
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel('agencies:\n  so-y-te:\n    name: "!Sở Y tế"\n    level: province\n')],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: !Quan Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 11 },
      },
    ],
  },
};
