import type { Card } from "../../../domain/card.ts";
import { inMethod, methodWith } from "../../edition-example.ts";

/** Bands out of order. */
export const card: Card<{ readonly band: string }> = {
  id: "method/band-order",
  title: { vi: "Các mức xếp loại không theo thứ tự", en: "Bands out of order" },
  message: {
    vi: ({ band }) =>
      `Mức “${band}” không thấp hơn mức đứng trước; các mức xếp từ cao xuống thấp, chỉ mức cuối không có “from”.`,
    en: ({ band }) =>
      `The band “${band}” does not begin below the one before; bands go from the highest to the lowest, and only the last has no “from”.`,
  },
  rationale: {
    vi: "Các mức chồng nhau thì một điểm số có hai xếp loại.",
    en: "Where bands overlap, one score has two ratings.",
  },
  remedy: {
    vi: "Sắp lại các mức.",
    en: "Put the bands in order.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [
      inMethod(
        `bands: [{ id: tot, name: { vi: Tốt, en: Good }, from: 80 }, { id: yeu, name: { vi: Yếu, en: Weak } }]\n${methodWith("HTKT: { unit: percent }")}`,
      ),
    ],
    bad: [
      {
        ...inMethod(
          `bands: [{ id: kha, name: { vi: Khá, en: Fair }, from: 65 }, { id: tot, name: { vi: Tốt, en: Good }, from: 80 }]\n${methodWith("HTKT: { unit: percent }")}`,
        ),
        at: { file: "method.yaml", line: 1, column: 107 },
      },
    ],
  },
};
