import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Text behind a value. */
export const card: Card<{ readonly rest: string; readonly value: string; readonly quoted: string }> = {
  id: "yaml/text-after-value",
  title: { vi: "Chữ thừa sau giá trị", en: "Text behind a value" },
  message: {
    vi: ({ rest, quoted }) => `“${rest}” đứng sau khi giá trị đã kết thúc; nếu là một đoạn chữ, viết ${quoted}.`,
    en: ({ rest, quoted }) =>
      `“${rest}” stands behind a value that has ended; if all of it is one text, write ${quoted}.`,
  },
  rationale: {
    vi: "Giá trị mở đầu bằng dấu nháy hoặc ngoặc thì kết thúc ở dấu đóng.",
    en: "A value that begins with a quote or a bracket ends where that closes.",
  },
  remedy: { vi: "Đặt toàn bộ giá trị trong một cặp dấu nháy.", en: "Put the whole value in one pair of quotes." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: '\"Sở\" Y tế'\n    level: province\n")],
    bad: [
      {
        ...inModel('agencies:\n  so-y-te:\n    name: "Sở" Y tế\n    level: province\n'),
        at: { file: "model.yaml", line: 3, column: 16 },
      },
      {
        ...inModel("agencies:\n  so-y-te:\n    name: [Sở] Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 16 },
      },
    ],
  },
};
