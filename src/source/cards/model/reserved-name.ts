import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** An identifier that Windows keeps for a device. */
export const card: Card<{ readonly id: string }> = {
  id: "model/reserved-name",
  title: { vi: "Định danh là tên thiết bị của Windows", en: "An identifier that names a device of Windows" },
  message: {
    vi: ({ id }) => `“${id}” là tên thiết bị của Windows, không thể đặt cho tệp; hãy chọn định danh khác.`,
    en: ({ id }) => `“${id}” names a device of Windows and cannot name a file; choose another identifier.`,
  },
  rationale: {
    vi: "Hình vẽ và trang của phần tử mang tên theo định danh; trên Windows không thể tạo hay mở tệp mang các tên này.",
    en: "Pictures and pages are named after identifiers; on Windows files of such names can be neither made nor opened.",
  },
  remedy: {
    vi: "Đổi định danh cho rõ nghĩa hơn, ví dụ “con” thành “don-vi-con”.",
    en: "Take a telling identifier, such as “don-vi-con” in place of “con”.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inModel("agencies:\n  don-vi-con:\n    name: Đơn vị con\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  con:\n    name: Đơn vị con\n    level: province\n"),
        at: { file: "model.yaml", line: 2, column: 3 },
      },
    ],
  },
};
