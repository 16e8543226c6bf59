import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A file that is no map of sections. */
export const card: Card<{ readonly file: string }> = {
  id: "model/not-a-map",
  title: { vi: "Tệp không phải là nhóm các phần", en: "A file that is no map of sections" },
  message: {
    vi: () => "Tệp phải là các dòng “phần: …” (province, agencies, services…), ở đây là thứ khác.",
    en: () => "A file must be lines of “section: …” (province, agencies, services…); here stands something else.",
  },
  rationale: {
    vi: "Mỗi tệp của mô hình gồm một hoặc nhiều phần, mỗi phần là các mục theo định danh.",
    en: "A file of a model holds sections, each of them entries by identifier.",
  },
  remedy: {
    vi: "Đặt nội dung dưới tên một phần, ví dụ “agencies:”.",
    en: "Put the content below the name of a section, such as “agencies:”.",
  },
  source: [],
  severity: "error",
  since: "0.1.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    level: province\n")],
    bad: [{ ...inModel("- Sở Y tế\n"), at: { file: "model.yaml", line: 1, column: 1 } }],
  },
};
