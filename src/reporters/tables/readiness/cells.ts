import type { AnalysisSubject } from "../../../domain/analysis-report.ts";
import { numberWords, percentWords } from "../../../domain/number-words.ts";
import type { ReportCell } from "../../../domain/report-table.ts";
import type { Words } from "../../../domain/text.ts";

const none: ReportCell = { text: { vi: "–", en: "–" }, tone: "quiet" };

/** A number with some digits; a dash where there is none. */
export function numberCell(value: number | null | undefined, digits = 0): ReportCell {
  return value === null || value === undefined ? none : { text: numberWords(value, digits), value };
}

/** A rank: whole, or with a half where several share it. */
export function rankCell(value: number | null | undefined): ReportCell {
  return numberCell(value, value !== null && value !== undefined && !Number.isInteger(value) ? 1 : 0);
}

/** A share as a percentage. */
export function shareCell(value: number | null | undefined): ReportCell {
  return value === null || value === undefined ? none : { text: percentWords(value), value };
}

/** A change: a true plus or minus in front, nothing for none. */
export function changeCell(value: number | null | undefined, digits = 0): ReportCell {
  if (value === null || value === undefined) return none;
  const { vi, en } = numberWords(value, digits);
  const sign = Number(value.toFixed(digits)) > 0 ? "+" : "";
  return { text: { vi: `${sign}${vi}`, en: `${sign}${en}` }, value };
}

/** Words as a cell. */
export function textCell(text: ReportCell["text"], tone?: ReportCell["tone"]): ReportCell {
  return tone ? { text, tone } : { text };
}

/** Decimals of the scores of an analysis. */
export function scoreDigits({ digits }: AnalysisSubject): number {
  return digits ?? 2;
}

/** What was analysed, as a note below a table. */
export function subjectNote({ edition, method, changes }: AnalysisSubject): Words {
  const changed = changes.length ? `; ${changes.join("; ")}` : "";
  return {
    vi: `Kỳ đánh giá: ${edition.name.vi}. Phương pháp: ${method.name.vi} (${method.id} ${method.version})${changed}.`,
    en: `Edition: ${edition.name.en}. Method: ${method.name.en} (${method.id} ${method.version})${changed}.`,
  };
}

/** Titles of columns that recur. */
export const columnTitles = {
  rank: { vi: "Hạng", en: "Rank" },
  unit: { vi: "Đơn vị", en: "Unit" },
  score: { vi: "Điểm", en: "Score" },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
} as const satisfies Record<string, Words>;
