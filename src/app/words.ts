import type { Words } from "../domain/text.ts";

/** What is being done, for the line of progress. */
export const doing = {
  listing: { vi: "Đang đọc các tệp", en: "Reading files" },
  reading: { vi: "Đang đọc mô hình", en: "Reading the model" },
  framework: { vi: "Đang đọc khung tham chiếu", en: "Reading the framework" },
  relating: { vi: "Đang nối các tham chiếu", en: "Relating the elements" },
  judging: { vi: "Đang kiểm tra các quy tắc", en: "Judging by the rules" },
  comparing: { vi: "Đang phân tích khoảng cách", en: "Analysing gaps" },
  scoring: { vi: "Đang chấm điểm", en: "Scoring" },
  simulating: { vi: "Đang mô phỏng", en: "Simulating" },
  drawing: { vi: "Đang vẽ sơ đồ", en: "Drawing the views" },
  printing: { vi: "Đang ghi các dạng hình", en: "Writing the forms of the pictures" },
  telling: { vi: "Đang viết tài liệu", en: "Writing the document" },
  publishing: { vi: "Đang in tài liệu thành PDF", en: "Printing the document as PDF" },
  exporting: { vi: "Đang lập bảng tính", en: "Making the tables" },
  importing: { vi: "Đang đọc bảng tính", en: "Reading the spreadsheet" },
  reporting: { vi: "Đang lập báo cáo", en: "Reporting" },
} as const satisfies Record<string, Words>;

/** What is being done, and how far it is. */
export function counted({ vi, en }: Words, done: number, all: number): Words {
  return { vi: `${vi} ${done}/${all}`, en: `${en} ${done}/${all}` };
}
