import type { CellStateName } from "../../domain/ranking.ts";
import type { Words } from "../../domain/text.ts";

/** How an answer that is no number is called. */
export const answerStateNames: Readonly<Record<CellStateName, Words>> = {
  number: { vi: "có số", en: "number" },
  imputed: { vi: "số liệu bù", en: "imputed" },
  winsorised: { vi: "đã điều chỉnh", en: "treated" },
  unknown: { vi: "chưa rõ", en: "unknown" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
  missing: { vi: "thiếu", en: "missing" },
  failed: { vi: "không tính được", en: "could not be computed" },
};
