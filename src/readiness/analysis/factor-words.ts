import type { Words } from "../../domain/text.ts";
import type { Factor, FactorId } from "./factors.ts";

/** The factors in words. */
const factorWords: Readonly<Record<FactorId, Words>> = {
  imputation: { vi: "Cách bù số liệu thiếu", en: "Imputation" },
  treatment: { vi: "Cách xử lý giá trị ngoại lai", en: "Treatment of outliers" },
  normalise: { vi: "Cách chuẩn hóa", en: "Normalisation" },
  weights: { vi: "Trọng số", en: "Weights" },
  aggregate: { vi: "Cách tổng hợp", en: "Aggregation" },
  removal: { vi: "Bỏ bớt một chỉ tiêu", en: "Removal of an indicator" },
};

/** The name of a factor; with that of the indicator or group whose weight it is. */
export function factorName({ id, node }: Factor, nodeName: (code: string) => Words): Words {
  const own = factorWords[id];
  if (node === undefined) return own;
  const { vi, en } = nodeName(node);
  return { vi: `${own.vi}: ${vi}`, en: `${own.en}: ${en}` };
}
