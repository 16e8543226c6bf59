import type { Status } from "../domain/provenance.ts";
import type { Words } from "../domain/text.ts";
import type { BoxState, Line } from "../domain/view.ts";

export const stateWords: Readonly<Record<BoxState, Words>> = {
  realised: { vi: "Đã có", en: "Realised" },
  partly: { vi: "Có một phần", en: "Partly realised" },
  planned: { vi: "Theo kế hoạch", en: "Planned" },
  missing: { vi: "Chưa có", en: "Missing" },
  retired: { vi: "Đã dừng sử dụng", en: "Retired" },
  neutral: { vi: "Không đánh giá", en: "Not assessed" },
};

/** The letter on a box whose facts are anything but cited; a cited fact carries none. */
export const markLetters: Readonly<Record<Exclude<Status, "cited">, Words>> = {
  inferred: { vi: "s", en: "i" },
  background: { vi: "n", en: "b" },
  illustrative: { vi: "m", en: "e" },
};

export const provenanceWords: Readonly<Record<Status, Words>> = {
  cited: { vi: "Có trích dẫn nguồn", en: "Cited" },
  inferred: { vi: "Suy luận từ nguồn", en: "Inferred from a source" },
  background: { vi: "Kiến thức nền, chưa kiểm chứng", en: "Background knowledge, not verified" },
  illustrative: { vi: "Số liệu minh họa", en: "Example, for illustration" },
};

export const lineWords: Readonly<Record<Line["style"], Words>> = {
  axis: { vi: "Qua trục tích hợp", en: "Over the integration axis" },
  direct: { vi: "Kết nối trực tiếp", en: "Direct connection" },
  reference: { vi: "Quan hệ khác", en: "Other relation" },
};

export const plannedLineWords: Words = { vi: "Kết nối theo kế hoạch", en: "Planned connection" };

export const pictureWords = {
  legend: { vi: "Chú giải", en: "Legend" },
  date: { vi: "Thời điểm:", en: "As of" },
  notes: { vi: "Ghi chú:", en: "Notes:" },
  linesNotDrawn: {
    vi: "Các kết nối không được vẽ trong hình này:",
    en: "Connections not drawn in this picture:",
  },
  otherLayout: {
    vi: "Hình được bố trí theo cách đơn giản hơn để giữ đủ mọi kết nối.",
    en: "The picture is arranged in a simpler way so that every connection is kept.",
  },
  straightLines: {
    vi: "Bộ bố trí tự động không vẽ được mọi kết nối; các kết nối còn lại được vẽ thẳng:",
    en: "The layout engine did not draw every connection; the others are drawn straight:",
  },
} as const satisfies Record<string, Words>;

/** The date of a slice as its readers write it: `24/07/2014`, `07/2014`, `2014` in both languages. */
export function printedDate(date: string): string {
  return date.split("-").reverse().join("/");
}
