import type { DocumentBlock, Inline, ToldScore } from "../../domain/page.ts";
import type { Evidence, Score, Value } from "../../domain/score.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, paragraph } from "../telling/blocks.ts";
import { dateIn } from "../telling/dates.ts";
import { markOf, textRun } from "../telling/inline.ts";
import { numberIn, percentIn } from "../telling/numbers.ts";
import { say, type Telling } from "../telling/telling.ts";

/** Mức độ sẵn sàng: every score with its formula, opened down to the elements behind it. */
export const readiness: ChapterPart<Telling> = {
  card: {
    id: "readiness",
    name: { vi: "Mức độ sẵn sàng", en: "Readiness" },
    question: { vi: "Tỉnh đạt bao nhiêu theo từng cách đo?", en: "How does the province score by each method?" },
    audience: { vi: "Giám đốc sở và đơn vị đánh giá", en: "The director, and those who assess" },
    from: { vi: "Kết quả chấm điểm trên chính mô hình", en: "The scores measured on the model itself" },
  },
  blocks: (telling) => {
    const { scorecards } = telling.results;
    if (!scorecards.length)
      return [
        paragraph(telling, {
          vi: "Chưa có phương pháp đo nào được áp dụng.",
          en: "No method of measurement was applied.",
        }),
      ];
    return [
      paragraph(telling, {
        vi: "Mỗi điểm số ghi rõ công thức và mở ra được đến từng thành phần đứng sau. Điều chưa biết không được tính là 0.",
        en: "Each score gives its formula and opens down to the elements behind it. What is unknown does not count as zero.",
      }),
      ...scorecards.flatMap(({ title, date, scores, notes }): readonly DocumentBlock[] => [
        heading(telling, { vi: `${title.vi} (${dateIn("vi", date)})`, en: `${title.en} (${dateIn("en", date)})` }),
        ...(notes.length
          ? [
              {
                kind: "callout" as const,
                tone: "note" as const,
                text: [{ text: notes.map((note) => say(telling, note)).join(" ") }],
              },
            ]
          : []),
        { kind: "scores", items: scores.map((score) => toldScore(telling, score)) },
      ]),
    ];
  },
};

/** A score in words, with its parts. */
function toldScore(telling: Telling, score: Score): ToldScore {
  const share = score.unit === "share" && score.value.kind === "number" ? score.value.value : undefined;
  const value = valueWords(telling, score);
  const formula = score.formula && say(telling, score.formula);
  const note = [
    reasonOf(telling, score),
    formula === value ? undefined : formula,
    weightOf(telling, score),
    coverageOf(telling, score),
  ]
    .filter(Boolean)
    .join(" · ");
  return {
    label: say(telling, score.name),
    value,
    ...(share !== undefined && { share: Math.min(1, Math.max(0, share)) }),
    ...(note && { note }),
    evidence: (score.value.kind === "not-applicable" ? [] : score.evidence).map((evidence) => ({
      text: evidenceLine(telling, evidence),
      counted: evidence.counted,
    })),
    parts: score.children.map((child) => toldScore(telling, child)),
  };
}

const unmeasured = {
  unknown: { vi: "chưa biết", en: "unknown" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
  missing: { vi: "thiếu số liệu", en: "missing" },
} as const satisfies Record<Exclude<Value["kind"], "number">, { vi: string; en: string }>;

function valueWords(telling: Telling, { value, unit }: Score): string {
  if (value.kind === "missing") return say(telling, unmeasured.missing);
  if (value.kind !== "number") return say(telling, unmeasured[value.kind]);
  return unit === "share" ? percentIn(telling.language, value.value) : numberIn(telling.language, value.value);
}

function reasonOf(telling: Telling, { value }: Score): string | undefined {
  return "reason" in value ? say(telling, value.reason) : undefined;
}

function weightOf(telling: Telling, { weight }: Score): string | undefined {
  if (weight === undefined) return undefined;
  const number = numberIn(telling.language, weight);
  return say(telling, { vi: `trọng số ${number}`, en: `weight ${number}` });
}

function coverageOf(telling: Telling, { coverage }: Score): string | undefined {
  if (coverage >= 1) return undefined;
  const share = percentIn(telling.language, coverage);
  return say(telling, { vi: `số liệu đã có: ${share}`, en: `data available: ${share}` });
}

function evidenceLine(telling: Telling, { name, amount, reason, provenance }: Evidence): Inline {
  const size = amount === 1 ? "" : ` (${numberIn(telling.language, amount)})`;
  const why = reason ? ` – ${say(telling, reason)}` : "";
  return [{ ...textRun(telling, name), ...markOf({ status: provenance }) }, { text: size + why }];
}
