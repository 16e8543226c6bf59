import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** An empty file. */
export const card: Card<Record<string, never>> = {
  id: "file/empty",
  title: { vi: "Tệp trống", en: "An empty file" },
  message: { vi: () => "Tệp không có nội dung nào.", en: () => "The file has no content." },
  rationale: {
    vi: "Tệp trống thường là dấu hiệu lưu hỏng hoặc lấy nhầm tệp.",
    en: "An empty file is most often one that was not saved, or the wrong one.",
  },
  remedy: { vi: "Điền nội dung hoặc xóa tệp.", en: "Fill the file or delete it." },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      { ...inModel(""), at: { file: "model.yaml", line: 1, column: 1 } },
      { ...inModel("# chưa có gì\n"), at: { file: "model.yaml", line: 1, column: 1 } },
    ],
  },
};
