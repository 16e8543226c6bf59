import type { Words } from "./text.ts";
import type { GroupPlace, Line } from "./view.ts";
import type { Badge, BoxState, Change, LegendEntry } from "./view-head.ts";

/** How a thing stands at the date of a view. */
export const boxStateNames: Readonly<Record<BoxState, Words>> = {
  realised: { vi: "Đã có", en: "Realised" },
  partly: { vi: "Có một phần", en: "Partly realised" },
  planned: { vi: "Theo kế hoạch", en: "Planned" },
  missing: { vi: "Chưa có", en: "Missing" },
  retired: { vi: "Đã dừng sử dụng", en: "Retired" },
  neutral: { vi: "Không đánh giá", en: "Not assessed" },
};

/** What became of a thing between two dates. */
export const changeNames: Readonly<Record<Change, Words>> = {
  added: { vi: "Thêm mới", en: "Added" },
  removed: { vi: "Bỏ đi", en: "Removed" },
  changed: { vi: "Thay đổi", en: "Changed" },
  kept: { vi: "Giữ nguyên", en: "Kept" },
};

/** How two things are joined. */
export const lineStyleNames: Readonly<Record<Line["style"], Words>> = {
  axis: { vi: "Qua trục tích hợp", en: "Over the integration axis" },
  direct: { vi: "Kết nối trực tiếp", en: "Direct connection" },
  reference: { vi: "Quan hệ khác", en: "Other relation" },
};

const placeNames: Readonly<Record<GroupPlace, Words>> = {
  top: { vi: "Phía trên", en: "At the top" },
  band: { vi: "Dải ngang", en: "A band" },
  side: { vi: "Bên cạnh", en: "At the side" },
  outside: { vi: "Ngoài tỉnh", en: "Outside the province" },
};

const badgeNames: Readonly<Record<Badge["kind"], Words>> = {
  findings: { vi: "Phát hiện", en: "Findings" },
  online: { vi: "Mức độ trực tuyến", en: "Online level" },
  security: { vi: "Cấp độ an toàn", en: "Security level" },
};

const legendNames: Readonly<Record<LegendEntry["kind"], Words>> = {
  tone: { vi: "Màu", en: "Colour" },
  text: { vi: "Chữ", en: "Text" },
};

const otherLayoutNames = {
  matrix: { vi: "Bảng", en: "A matrix" },
  timeline: { vi: "Trục thời gian", en: "A timeline" },
} as const satisfies Record<string, Words>;

const settingNames = {
  figures: { vi: "Số", en: "Figures" },
  texts: { vi: "Chữ", en: "Texts" },
} as const satisfies Record<string, Words>;

/** The names of the values of every closed list of a view. */
export const viewNames: readonly Readonly<Record<string, Words>>[] = [
  boxStateNames,
  changeNames,
  lineStyleNames,
  placeNames,
  badgeNames,
  legendNames,
  otherLayoutNames,
  settingNames,
];
