import type { Card } from "../../../domain/card.ts";
import { inEdition } from "../../edition-example.ts";

/** An indicator that is not known. */
export const card: Card<{ readonly written: string; readonly method: string }> = {
  id: "edition/unknown-indicator",
  title: { vi: "Không có chỉ tiêu này", en: "An indicator that is not known" },
  message: {
    vi: ({ written, method }) => `Phương pháp ${method} không có chỉ tiêu nào là “${written}”.`,
    en: ({ written, method }) => `The method ${method} has no indicator “${written}”.`,
  },
  rationale: {
    vi: "Số liệu ghi dưới tên sai sẽ không được tính vào đâu cả.",
    en: "Figures under a wrong name count nowhere.",
  },
  remedy: {
    vi: "Sửa mã chỉ tiêu theo gợi ý.",
    en: "Mend the code as suggested.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inEdition("unit,HTKT\nĐà Nẵng,57.5\nThừa Thiên Huế,40\n")],
    bad: [
      {
        ...inEdition("unit,indicator,value\nĐà Nẵng,HTKT,57.5\nThừa Thiên Huế,HTKTT,40\nThừa Thiên Huế,HTKT,40\n"),
        at: { file: "answers.csv", line: 3, column: 16 },
      },
    ],
  },
};
