import type { Severity } from "../domain/diagnostic.ts";
import type { Words } from "../domain/text.ts";

/** The severities, as a reader sees them. */
export const severityNames: Readonly<Record<Severity, Words>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "lưu ý", en: "note" },
};

const plurals: Readonly<Record<Severity, Words>> = {
  error: { vi: "lỗi", en: "errors" },
  warning: { vi: "cảnh báo", en: "warnings" },
  info: { vi: "lưu ý", en: "notes" },
};

/** A number of findings of a severity: `3 lỗi`, `1 warning`. */
export function countOf(severity: Severity, count: number): Words {
  return {
    vi: `${count} ${plurals[severity].vi}`,
    en: `${count} ${(count === 1 ? severityNames : plurals)[severity].en}`,
  };
}

/** The fixed words of the reports. */
export const words = {
  didYouMean: { vi: "Ý bạn là", en: "Did you mean" },
  why: { vi: "Vì sao:", en: "Why:" },
  remedy: { vi: "Cách sửa:", en: "What to do:" },
  related: { vi: "Liên quan:", en: "Related:" },
  more: { vi: "Xem thêm:", en: "More:" },
  waiver: { vi: "miễn trừ: thêm dòng này vào", en: "to waive: add this line to" },
  or: { vi: " hay ", en: " or " },
  handbook: { vi: "Trang sổ tay:", en: "Page of the handbook:" },
  category: { vi: "Nhóm quy tắc", en: "Category" },
  byFile: { vi: "Theo tệp:", en: "By file:" },
  byCategory: { vi: "Theo nhóm quy tắc:", en: "By category:" },
  total: { vi: "Tổng cộng:", en: "Total:" },
  unknown: { vi: "chưa rõ", en: "unknown" },
  notApplicable: { vi: "không áp dụng", en: "not applicable" },
  missing: { vi: "thiếu dữ liệu", en: "missing" },
  coverage: { vi: "đã biết", en: "known" },
  counted: { vi: "được tính", en: "counted" },
  notCounted: { vi: "không được tính", en: "not counted" },
  severity: { vi: "Mức độ:", en: "Severity:" },
  source: { vi: "Căn cứ:", en: "Source:" },
  since: { vi: "Có từ phiên bản:", en: "Since version:" },
  good: { vi: "Ví dụ đúng", en: "Good example" },
  bad: { vi: "Ví dụ sai", en: "Bad example" },
  note: { vi: "Ghi chú:", en: "Note:" },
  asOf: { vi: "tại thời điểm", en: "as of" },
} as const satisfies Record<string, Words>;
