import type { Words } from "../../domain/text.ts";

/** What a Word document says of itself, beside what the document says. */
export const wordWords = {
  contents: { vi: "Mục lục", en: "Contents" },
  tables: { vi: "Danh mục bảng", en: "List of tables" },
  figures: { vi: "Danh mục hình", en: "List of figures" },
  state: { vi: "Cộng hòa xã hội chủ nghĩa Việt Nam", en: "Socialist Republic of Viet Nam" },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  number: { vi: "Số:", en: "No.:" },
  day: { vi: "ngày …… tháng …… năm 20……", en: "date: …… / …… / 20……" },
  place: { vi: "……………", en: "……………" },
  recipients: { vi: "Nơi nhận:", en: "Recipients:" },
  signed: { vi: "(Ký, ghi rõ họ tên, đóng dấu)", en: "(Signature, full name, seal)" },
  asOf: { vi: "Thời điểm số liệu:", en: "As of:" },
  indicator: { vi: "Chỉ số", en: "Indicator" },
  value: { vi: "Giá trị", en: "Value" },
  reached: { vi: "Mức đạt", en: "Reached" },
  counted: { vi: "Được tính:", en: "Counted:" },
  notCounted: { vi: "Không được tính:", en: "Not counted:" },
  note: { vi: "Lưu ý.", en: "Note." },
  warning: { vi: "Cảnh báo.", en: "Warning." },
} as const satisfies Readonly<Record<string, Words>>;
