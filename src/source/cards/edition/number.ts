import type { Card } from "../../../domain/card.ts";
import type { Text } from "../../../domain/text.ts";
import { inEdition } from "../../edition-example.ts";

/** A number in doubt. */
export const card: Card<{ readonly written: string; readonly what: Text }> = {
  id: "edition/number",
  title: { vi: "Số không rõ nghĩa", en: "A number in doubt" },
  message: {
    vi: ({ written, what }) => `“${written}” không đọc thành một số được: ${what}.`,
    en: ({ written, what }) => `“${written}” cannot be read as one number: ${what}.`,
  },
  rationale: {
    vi: "Đoán một con số là làm sai lệch cả bảng; 1.234 ở Việt Nam là một nghìn hai trăm ba mươi tư.",
    en: "To guess a figure is to spoil a ranking; in Vietnam 1.234 is one thousand two hundred and thirty-four.",
  },
  remedy: {
    vi: 'Viết rõ một cách hiểu, hoặc ghi `decimal: ","` (hay ".") ở phần đầu kỳ đánh giá; chưa có số liệu thì ghi “chưa có”.',
    en: 'Write what is meant, or state `decimal: ","` (or ".") in the head of the edition; for no figure write “chưa có”.',
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [
      inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n"),
      inEdition("unit;HTKT\nĐà Nẵng;57,8 %\nThừa Thiên Huế;chưa có\n"),
      inEdition("unit;HTKT\nĐà Nẵng;5,3\nThừa Thiên Huế;0,75\n"),
    ],
    bad: [
      {
        ...inEdition("unit,DAN\nĐà Nẵng,1.234\nThừa Thiên Huế,1500\n", "DAN: { unit: count }"),
        at: { file: "answers.csv", line: 2, column: 9 },
      },
      {
        ...inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,#DIV/0!\n"),
        at: { file: "answers.csv", line: 3, column: 16 },
      },
      {
        ...inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,tốt\n"),
        at: { file: "answers.csv", line: 3, column: 16 },
      },
    ],
  },
};
