import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A reserved identifier. */
export const card: Card<{ readonly id: string }> = {
  id: "model/reserved-id",
  title: { vi: "Định danh dành riêng", en: "A reserved identifier" },
  message: {
    vi: ({ id }) => `Định danh “${id}” dành cho phần mở đầu; hãy chọn tên khác.`,
    en: ({ id }) => `The identifier “${id}” is kept for the header; choose another.`,
  },
  rationale: {
    vi: "Báo cáo dùng tên này để chỉ phần mở đầu của mô hình.",
    en: "Findings use this name for the header of the model.",
  },
  remedy: {
    vi: "Đổi định danh, ví dụ thêm loại cơ quan vào.",
    en: "Rename the entry, for instance by adding the kind of agency.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  province:\n    name: UBND tỉnh\n    level: province\n"),
        at: { file: "model.yaml", line: 2, column: 3 },
      },
    ],
  },
};
