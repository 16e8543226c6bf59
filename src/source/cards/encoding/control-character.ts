import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A control character. */
export const card: Card<{ readonly code: string; readonly count: number }> = {
  id: "encoding/control-character",
  title: { vi: "Ký tự điều khiển", en: "A control character" },
  message: {
    vi: ({ code, count }) => `Ở đây có ký tự điều khiển ${code} (cả tệp có ${count} ký tự loại này).`,
    en: ({ code, count }) => `Here stands the control character ${code} (${count} of the kind in the file).`,
  },
  rationale: {
    vi: "YAML không cho phép ký tự điều khiển; tệp có thể bị hỏng hoặc không phải tệp văn bản.",
    en: "YAML does not allow control characters; the file may be damaged, or no text file.",
  },
  remedy: {
    vi: "Xóa ký tự này; nếu có nhiều, lấy lại tệp gốc.",
    en: "Delete the character; where there are many, fetch the original file.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [
      {
        ...inModel("agencies:\n  so-y-te:\n    name: Sở Y\u0000 tế\n    level: province\n"),
        at: { file: "model.yaml", line: 3, column: 15 },
      },
    ],
  },
};
