import type { DocumentBlock, ToldScore } from "../../domain/page.ts";
import type { Score } from "../../domain/score.ts";
import type { Language } from "../../domain/text.ts";
import { numberIn, percentIn } from "../telling/numbers.ts";
import { prose } from "../telling/prose.ts";
import type { ReadinessChapter } from "./telling.ts";

/** What can be measured on the province's own model. */
export const measured: ReadinessChapter = {
  card: {
    id: "readiness-measured",
    name: { vi: "Đo trên mô hình của tỉnh", en: "Measured on the province’s model" },
    question: {
      vi: "Mô hình của chính tỉnh nói gì về mức sẵn sàng?",
      en: "What does the province’s own model say of its readiness?",
    },
    audience: { vi: "Cơ quan chuyên trách của tỉnh", en: "The department in charge" },
    from: { vi: "Các phương pháp đo trên mô hình", en: "The methods that measure a model" },
  },
  blocks: ({ results, language }) => {
    if (!results.scorecards.length) return [];
    return [
      prose(language, {
        vi: "Các điểm sau tính trên mô hình của tỉnh, không từ kỳ đánh giá, và có thể ở thời điểm khác.",
        en: "These are measured on the province’s model, not answered in an edition, and may be of another date.",
      }),
      ...results.scorecards.flatMap(({ title, date, scores }): readonly DocumentBlock[] => [
        { kind: "heading", text: `${title[language]} (${date})` },
        { kind: "scores", items: scores.map((score) => told(score, language)) },
      ]),
    ];
  },
};

/** A score with its first parts: the evidence stands in the architecture document and in `khung score --explain`. */
function told({ name, unit, value, formula, children }: Score, language: Language, depth = 0): ToldScore {
  const known = value.kind === "number" ? value.value : undefined;
  const note = value.kind === "unknown" || value.kind === "not-applicable" ? value.reason : formula;
  return {
    label: name[language],
    value:
      known === undefined
        ? absent[value.kind === "not-applicable" ? "not-applicable" : "unknown"][language]
        : unit === "share"
          ? percentIn(language, known)
          : numberIn(language, known),
    ...(known !== undefined && unit === "share" ? { share: known } : {}),
    ...(note ? { note: note[language] } : {}),
    evidence: [],
    parts: depth < 1 ? children.map((child) => told(child, language, depth + 1)) : [],
  };
}

const absent = {
  unknown: { vi: "chưa biết", en: "unknown" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
} as const;
