import type { Severity } from "../domain/diagnostic.ts";
import type { Status } from "../domain/provenance.ts";
import type { OnlineLevel } from "../domain/service.ts";
import type { Language, Words } from "../domain/text.ts";
import type { Badge } from "../domain/view-head.ts";
import { boxStateNames, changeNames, lineStyleNames } from "../domain/view-names.ts";

export const stateWords = boxStateNames;

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

export const lineWords = lineStyleNames;

/** What lines say that are no flows of data, where the picture has no others to tell them from. */
export const onlyLineWords: Words = { vi: "Kết nối, sử dụng", en: "Connects to, uses" };

export const plannedLineWords: Words = { vi: "Kết nối theo kế hoạch", en: "Planned connection" };

export const changeWords = changeNames;

/** What the pills of online services say; the legend explains them. */
const onlineTexts: Readonly<Record<OnlineLevel, Words>> = {
  1: { vi: "Mức 1", en: "Level 1" },
  2: { vi: "Mức 2", en: "Level 2" },
  3: { vi: "Mức 3", en: "Level 3" },
  4: { vi: "Mức 4", en: "Level 4" },
  "3-4": { vi: "Mức 3–4", en: "Levels 3–4" },
  full: { vi: "Toàn trình", en: "Full" },
  partial: { vi: "Một phần", en: "Partial" },
};

const severityTexts: Readonly<Record<Severity, (count: number) => Words>> = {
  error: (count) => ({ vi: `${count} lỗi`, en: count === 1 ? "1 error" : `${count} errors` }),
  warning: (count) => ({ vi: `${count} cảnh báo`, en: count === 1 ? "1 warning" : `${count} warnings` }),
  info: (count) => ({ vi: `${count} lưu ý`, en: count === 1 ? "1 note" : `${count} notes` }),
};

/** What stands in a badge. */
export function badgeText(badge: Badge, language: Language): string {
  if (badge.kind === "findings") return String(badge.count);
  return badge.kind === "online" ? onlineTexts[badge.level][language] : String(badge.level);
}

/** A badge in words. */
export function badgeSpoken(badge: Badge, language: Language): string {
  if (badge.kind === "findings") return severityTexts[badge.severity](badge.count)[language];
  const words = badgeWords[badge.kind][language];
  return `${words}: ${badgeText(badge, language)}`;
}

/** What the badges of a kind say. */
export const badgeWords: Readonly<Record<Badge["kind"], Words>> = {
  findings: { vi: "Số phát hiện khi kiểm tra", en: "Findings of the check" },
  online: { vi: "Mức độ trực tuyến của dịch vụ", en: "How far a service is online" },
  security: { vi: "Cấp độ an toàn hệ thống thông tin", en: "Security level of the information system" },
};

export const neighbourWords: Words = {
  vi: "Phần tử liền kề, ngoài phạm vi được chọn",
  en: "Neighbour, outside what was chosen",
};

export const brokenWords: Words = {
  vi: "Phụ thuộc trái thứ tự thời gian",
  en: "Dependency against the order of time",
};
export const dependencyWords: Words = { vi: "Phải xong trước", en: "Comes before" };
export const milestoneWords: Words = { vi: "Mốc", en: "Milestone" };
export const openEndWords: Words = { vi: "Chưa rõ bắt đầu hoặc kết thúc", en: "Start or end not known" };

export const pictureWords = {
  legend: { vi: "Chú giải", en: "Legend" },
  date: { vi: "Thời điểm:", en: "As of" },
  since: { vi: "So sánh:", en: "Compared:" },
  part: { vi: "Hình", en: "Picture" },
  noDates: { vi: "chưa rõ thời gian", en: "dates not known" },
  notes: { vi: "Ghi chú:", en: "Notes:" },
  nothing: { vi: "Không có gì để vẽ ở thời điểm này.", en: "There is nothing to draw at this date." },
  linesNotDrawn: {
    vi: "Các kết nối không được vẽ trong hình này:",
    en: "Connections not drawn in this picture:",
  },
  otherLayout: {
    vi: "Hình được bố trí theo cách đơn giản hơn để giữ đủ mọi kết nối.",
    en: "The picture is arranged in a simpler way so that every connection is kept.",
  },
  ownLayout: {
    vi: "Hình quá lớn hoặc quá dày để bố trí tự động trong thời gian cho phép; các hộp được xếp theo nhóm và mọi kết nối được vẽ thẳng.",
    en: "The picture is too large or too dense to be arranged within the time limit; boxes stand by group and every connection is drawn straight.",
  },
  apart: {
    vi: "Bộ bố trí không giữ được mọi kết nối; các hộp được xếp theo nhóm và mọi kết nối được vẽ thẳng.",
    en: "The layout engine could not keep every connection; boxes stand by group and every connection is drawn straight.",
  },
  pinned: {
    vi: "Vị trí một số hộp được ghim trong tệp bố trí của mô hình.",
    en: "Some boxes are held in place by the layout file of the model.",
  },
  pushed: {
    vi: "Hộp ghim phải dời vì chồng lên hộp ghim khác:",
    en: "Pinned boxes that had to move off other pinned boxes:",
  },
} as const satisfies Record<string, Words>;

/** A number as its readers write it: `1.196` in Vietnamese, `1,196` in English. */
export function printedNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 2 }).format(value);
}

/** The date of a slice as its readers write it: `24/07/2014`, `07/2014`, `2014` in both languages. */
export function printedDate(date: string): string {
  return date.split("-").reverse().join("/");
}
