import type { Inspection } from "./inspection-report.ts";
import type { Words } from "./text.ts";

type Names<K extends string> = Readonly<Record<K, Words>>;

export const inspectedStageNames: Names<Inspection["stage"]> = {
  raw: { vi: "số liệu gốc", en: "raw data" },
  denominated: { vi: "sau khi chia mẫu số", en: "after division" },
  imputed: { vi: "sau khi điền chỗ thiếu", en: "after imputation" },
  treated: { vi: "sau khi xử lý ngoại lai", en: "after treatment" },
  normalised: { vi: "sau khi chuẩn hóa", en: "normalised" },
};

export const correlationNames: Names<Inspection["correlation"]> = {
  pearson: { vi: "Pearson", en: "Pearson" },
  spearman: { vi: "Spearman", en: "Spearman" },
  kendall: { vi: "Kendall tau-b", en: "Kendall tau-b" },
};

export const statisticFlagNames: Names<Inspection["statistics"][number]["flags"][number]> = {
  "few-answers": { vi: "thiếu nhiều", en: "few answers" },
  "many-zeros": { vi: "nhiều số 0", en: "many zeros" },
  "few-different": { vi: "ít giá trị khác nhau", en: "few different values" },
  outliers: { vi: "lệch mạnh", en: "outliers" },
  constant: { vi: "không đổi", en: "constant" },
};

export const pairFlagNames: Names<"collinear" | "opposed"> = {
  collinear: { vi: "gần như một", en: "nearly the same" },
  opposed: { vi: "đi ngược nhau", en: "opposed" },
};
