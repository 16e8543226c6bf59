import type { Words } from "../../domain/text.ts";
import { officialWords } from "../telling/official-words.ts";

/** What a Word document says of itself, beside what the document says. */
export const wordWords = {
  ...officialWords,
  contents: { vi: "Mục lục", en: "Contents" },
  tables: { vi: "Danh mục bảng", en: "List of tables" },
  figures: { vi: "Danh mục hình", en: "List of figures" },
  asOf: { vi: "Thời điểm số liệu:", en: "As of:" },
  indicator: { vi: "Chỉ số", en: "Indicator" },
  value: { vi: "Giá trị", en: "Value" },
  reached: { vi: "Mức đạt", en: "Reached" },
  counted: { vi: "Được tính:", en: "Counted:" },
  notCounted: { vi: "Không được tính:", en: "Not counted:" },
  note: { vi: "Lưu ý.", en: "Note." },
  warning: { vi: "Cảnh báo.", en: "Warning." },
} as const satisfies Readonly<Record<string, Words>>;
