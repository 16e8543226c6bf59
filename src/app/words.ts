import type { Words } from "../domain/text.ts";

/** What is being done, for the line of progress. */
export const doing = {
  listing: { vi: "Đang đọc các tệp", en: "Reading files" },
  reading: { vi: "Đang đọc mô hình", en: "Reading the model" },
  framework: { vi: "Đang đọc khung tham chiếu", en: "Reading the framework" },
  relating: { vi: "Đang nối các tham chiếu", en: "Relating the elements" },
  judging: { vi: "Đang kiểm tra các quy tắc", en: "Judging by the rules" },
  scoring: { vi: "Đang chấm điểm", en: "Scoring" },
  drawing: { vi: "Đang vẽ sơ đồ", en: "Drawing the views" },
  telling: { vi: "Đang viết tài liệu", en: "Writing the document" },
  reporting: { vi: "Đang lập báo cáo", en: "Reporting" },
} as const satisfies Record<string, Words>;
