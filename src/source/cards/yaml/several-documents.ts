import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** Several documents in one file. */
export const card: Card<Record<string, never>> = {
  id: "yaml/several-documents",
  title: { vi: "Nhiều tài liệu trong một tệp", en: "Several documents in one file" },
  message: {
    vi: () => "Dấu --- mở một tài liệu thứ hai; khung chỉ đọc tài liệu đầu.",
    en: () => "The --- begins a second document; khung reads the first only.",
  },
  rationale: {
    vi: "Phần sau --- sẽ bị bỏ quên nếu không báo.",
    en: "What stands behind --- would be forgotten in silence.",
  },
  remedy: {
    vi: "Xóa dòng ---, hoặc chuyển phần sau sang một tệp khác.",
    en: "Delete the line ---, or move what follows to a file of its own.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("---\nagencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n---\nnodes: {}\n"),
        at: { file: "model.yaml", line: 5, column: 1 },
      },
    ],
  },
};
