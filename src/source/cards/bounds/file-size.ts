import type { Card } from "../../../domain/card.ts";
import { bounds } from "../../bounds.ts";
import { inModel } from "../../example.ts";

/** A file that is too large. */
export const card: Card<{ readonly size: number; readonly limit: number }> = {
  id: "bounds/file-size",
  title: { vi: "Tệp quá lớn", en: "A file that is too large" },
  message: {
    vi: ({ size, limit }) => `Tệp có ${size} byte, vượt mức ${limit} byte nên không được đọc.`,
    en: ({ size, limit }) => `The file has ${size} bytes, above the limit of ${limit}, and was not read.`,
  },
  rationale: {
    vi: "Tệp lớn bất thường thường không phải là mô hình; giới hạn giữ cho công cụ không treo máy.",
    en: "A file of such a size is seldom a model; the limit keeps the tool from hanging the machine.",
  },
  remedy: {
    vi: "Tách tệp thành nhiều tệp trong cùng thư mục; khung tự gộp lại.",
    en: "Split it into several files of the folder; khung merges them.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  get examples() {
    return {
      good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
      bad: [{ ...inModel("#".repeat(bounds.fileSize + 1)), at: { file: "model.yaml", line: 1, column: 1 } }],
    };
  },
};
