import type { Card } from "../../../domain/card.ts";
import { alone } from "../../example.ts";

/** No header. */
export const card: Card<{ readonly section: string }> = {
  id: "model/no-province",
  title: { vi: "Thiếu phần mở đầu “province”", en: "No header" },
  message: {
    vi: ({ section }) => `Không tệp nào có phần “${section}”.`,
    en: ({ section }) => `No file has the section “${section}”.`,
  },
  rationale: {
    vi: "Phần mở đầu cho biết mô hình là của ai, theo khung nào, tại thời điểm nào.",
    en: "The header says whose model this is, by which framework, at which date.",
  },
  remedy: {
    vi: "Thêm phần này vào một tệp; xem ví dụ trong models/_example.",
    en: "Add the section to one file; models/_example shows how.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [alone('province:\n  code: "48"\n  name: Đà Nẵng\n  framework: da-nang@1.0\n  asOf: 2014\n')],
    bad: [
      {
        ...alone("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n"),
        at: { file: "model.yaml", line: 1, column: 1 },
      },
    ],
  },
};
