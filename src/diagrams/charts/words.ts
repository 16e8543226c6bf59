import type { HeatState } from "../../domain/chart.ts";
import type { Words } from "../../domain/text.ts";

/** Words of ours in charts. */
export const chartWords = {
  source: { vi: "Nguồn:", en: "Source:" },
  year: { vi: "Năm", en: "Year" },
  units: { vi: "Số đơn vị: n =", en: "Units: n =" },
  coverage: { vi: "Độ phủ số liệu:", en: "Data coverage:" },
  notes: { vi: "Ghi chú:", en: "Notes:" },
  mean: { vi: "Trung bình", en: "Mean" },
  rank: { vi: "Hạng", en: "Rank" },
  nominal: { vi: "Hạng theo phương pháp", en: "Rank by the method" },
  interval: { vi: "Khoảng 5–95 % của các lần mô phỏng", en: "5–95% of the runs" },
  median: { vi: "Trung vị", en: "Median" },
  best: { vi: "Cao nhất", en: "Best" },
  imputed: { vi: "Số liệu bù", en: "Imputed" },
  first: { vi: "Tác động riêng (bậc nhất)", en: "Alone (first order)" },
  total: { vi: "Tác động toàn phần, kể cả tương tác", en: "With interactions (total order)" },
  better: { vi: "Tăng hạng", en: "Moved up" },
  worse: { vi: "Giảm hạng", en: "Moved down" },
  same: { vi: "Giữ nguyên", en: "Unchanged" },
  noMeaning: { vi: "Không tính được", en: "Not defined" },
  noValue: { vi: "Không có số liệu", en: "No data" },
} as const satisfies Record<string, Words>;

export const heatWords: Readonly<Record<Exclude<HeatState, "number">, Words>> = {
  imputed: { vi: "Số liệu bù", en: "Imputed" },
  unknown: { vi: "Chưa rõ", en: "Unknown" },
  "not-applicable": { vi: "Không áp dụng", en: "Not applicable" },
  missing: { vi: "Thiếu số liệu", en: "Missing" },
};
