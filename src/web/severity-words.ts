import type { Severity } from "../domain/diagnostic.ts";
import type { Words } from "../domain/text.ts";

/** The severities as a page names one finding. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "lưu ý", en: "note" },
};
