import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** A column that is not used. */
export const card: Card<{ readonly written: string; readonly method: string }> = {
  id: "edition/unused-column",
  title: { vi: "Cột không được dùng", en: "A column that is not used" },
  message: {
    vi: ({ written, method }) => `Cột “${written}” không phải chỉ tiêu của phương pháp ${method} và không được tính.`,
    en: ({ written, method }) => `The column “${written}” is no indicator of ${method} and is not counted.`,
  },
  rationale: {
    vi: "Người đọc phải biết phần nào của bảng không được tính.",
    en: "A reader must know which part of a table does not count.",
  },
  remedy: {
    vi: "Nếu là chỉ tiêu, sửa tên cột; nếu không, có thể bỏ cột.",
    en: "If it is an indicator, mend its name; if not, the column may go.",
  },
  source: [],
  severity: "warning",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,HTKT,Dân số thành thị\nĐà Nẵng,57.5,1\nThừa Thiên Huế,40,2\n"),
        at: { file: "answers.csv", line: 1, column: 11 },
      },
    ],
  },
};
