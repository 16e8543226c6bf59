import { numberWords, percentWords } from "../domain/number-words.ts";
import type { Evidence, Score, Value } from "../domain/score.ts";
import { inLanguage, type Language, type Words } from "../domain/text.ts";
import { unitNames } from "../domain/value-words.ts";
import { saidIn } from "./said.ts";

/** So much evidence of one kind is listed; the rest is told by its number. */
const mostEvidence = 60;

/** A score as `parts/score` prints it: its value, and what opens it down to what was counted. */
export interface ScoreBlock {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly isKnown: boolean;
  readonly coverage: string;
  readonly formula: string;
  readonly steps: readonly string[];
  readonly counted: EvidenceModel;
  readonly others: EvidenceModel;
  readonly children: readonly ScoreBlock[];
  readonly words: Readonly<Record<string, string>>;
}

interface EvidenceModel {
  readonly list: readonly {
    readonly name: string;
    readonly href: string;
    readonly amount: string;
    readonly reason: string;
  }[];
  readonly more: string;
}

/** A score for a page. `hrefOf` gives the address of what was counted, by its id; nothing where it has no page. */
export function scoreBlock(score: Score, language: Language, hrefOf: (id: string) => string = () => ""): ScoreBlock {
  const { name, value, unit, coverage, formula, steps = [], evidence, children } = score;
  return {
    name: name[language],
    value: valueText(value, unit, language),
    unit: value.kind === "number" && unit !== "share" ? unitNames[unit][language] : "",
    isKnown: value.kind === "number",
    coverage: percentWords(coverage)[language],
    formula: formula?.[language] ?? "",
    steps: steps.map((step) => step[language]),
    counted: evidenceModel(
      evidence.filter(({ counted }) => counted),
      language,
      hrefOf,
    ),
    others: evidenceModel(
      evidence.filter(({ counted }) => !counted),
      language,
      hrefOf,
    ),
    children: children.map((child) => scoreBlock(child, language, hrefOf)),
    words: saidIn(words, language),
  };
}

/** Unknown, not applicable and missing are said; none of them is a number. */
function valueText(value: Value, unit: Score["unit"], language: Language): string {
  if (value.kind === "number")
    return (
      unit === "share" ? percentWords(value.value) : numberWords(value.value, Number.isInteger(value.value) ? 0 : 4)
    )[language];
  const said = { unknown: words.unknown, "not-applicable": words.notApplicable, missing: words.missing }[value.kind][
    language
  ];
  return "reason" in value ? `${said}: ${value.reason[language]}` : said;
}

function evidenceModel(
  evidence: readonly Evidence[],
  language: Language,
  hrefOf: (id: string) => string,
): EvidenceModel {
  const rest = evidence.length - mostEvidence;
  return {
    list: evidence.slice(0, mostEvidence).map(({ id, name, amount, reason }) => ({
      name: inLanguage(name, language),
      href: hrefOf(id),
      amount: amount === 1 ? "" : numberWords(amount)[language],
      reason: reason?.[language] ?? "",
    })),
    more:
      rest > 0 ? { vi: `và ${numberWords(rest).vi} mục nữa`, en: `and ${numberWords(rest).en} more` }[language] : "",
  };
}

const words = {
  coverage: { vi: "Đủ số liệu", en: "Coverage" },
  counted: { vi: "Được tính", en: "Counted" },
  others: { vi: "Không được tính", en: "Not counted" },
  open: { vi: "Vì sao có số này", en: "How it came about" },
  unknown: { vi: "chưa rõ", en: "unknown" },
  notApplicable: { vi: "không áp dụng", en: "not applicable" },
  missing: { vi: "thiếu số liệu", en: "no data" },
} as const satisfies Record<string, Words>;
