import type { AnalysisSubject, ComparisonReport } from "../../../domain/analysis-report.ts";
import { numberWords } from "../../../domain/number-words.ts";
import type { ReportTable } from "../../../domain/report-table.ts";
import type { Text, Words } from "../../../domain/text.ts";
import { changeCell, columnTitles, numberCell, rankCell, scoreDigits, textCell } from "./cells.ts";

/** A comparison as tables: every unit with its greatest reasons, and the steps in which the methods differ. */
export function comparisonTables(report: ComparisonReport): readonly ReportTable[] {
  const hasSteps = report.units.some(({ steps }) => steps.length > 0);
  return [unitTable(report), ...(hasSteps ? [stepTable(report)] : [])];
}

const empty: Words = { vi: "không có đơn vị chung", en: "no unit in common" };
const mostReasons = 3;

type Unit = ComparisonReport["units"][number];

/** As told by their ranks on the right; those without one at the end. */
function ordered({ units }: ComparisonReport): readonly Unit[] {
  return units
    .filter(({ rank }) => rank.some((each) => each !== null))
    .toSorted((a, b) => (a.rank[1] ?? Infinity) - (b.rank[1] ?? Infinity));
}

function sideName(own: AnalysisSubject, other: AnalysisSubject): Words {
  if (own.edition.id !== other.edition.id) return own.edition.name;
  return own.method.id === other.method.id
    ? { vi: own.changes.join("; "), en: own.changes.join("; ") }
    : own.method.name;
}

function unitTable(report: ComparisonReport): ReportTable {
  const { left, right } = report;
  const [one, other] = [sideName(left, right), sideName(right, left)];
  const reasonDigits = report.basis === "relative" ? 2 : scoreDigits(left);
  return {
    id: "units",
    title: { vi: `${one.vi} → ${other.vi}`, en: `${one.en} → ${other.en}` },
    notes: [...basisNotes(report), ...absentNotes(report)],
    columns: [
      { id: "unit", title: columnTitles.unit },
      { id: "rank-left", title: { vi: "Hạng trước", en: "Rank before" }, align: "end" },
      { id: "rank-right", title: { vi: "Hạng sau", en: "Rank after" }, align: "end" },
      { id: "change", title: { vi: "Tăng hạng", en: "Places gained" }, align: "end" },
      { id: "score-left", title: { vi: "Điểm trước", en: "Score before" }, align: "end" },
      { id: "score-right", title: { vi: "Điểm sau", en: "Score after" }, align: "end" },
      { id: "reasons", title: { vi: "Lý do lớn nhất", en: "Greatest reasons" } },
    ],
    rows: ordered(report).map(({ name, rank, score, reasons }) => [
      textCell(name),
      rankCell(rank[0]),
      rankCell(rank[1]),
      changeCell(rank[0] === null || rank[1] === null ? null : rank[0] - rank[1]),
      numberCell(score[0], scoreDigits(left)),
      numberCell(score[1], scoreDigits(right)),
      textCell(reasonText(reasons, reasonDigits)),
    ]),
    empty,
  };
}

const kinds: Readonly<Record<Unit["reasons"][number]["kind"], Words>> = {
  value: { vi: "", en: "" },
  weight: { vi: " (trọng số)", en: " (weight)" },
  added: { vi: " (thêm mới)", en: " (added)" },
  dropped: { vi: " (bỏ đi)", en: " (dropped)" },
  rest: { vi: "cách tổng hợp", en: "aggregation" },
};

function reasonText(reasons: Unit["reasons"], digits: number): Text {
  const told = reasons.slice(0, mostReasons).filter(({ amount }) => Number(amount.toFixed(digits)) !== 0);
  if (!told.length) return { vi: "–", en: "–" };
  const say = (language: "vi" | "en") =>
    told
      .map(({ kind, name, amount }) => {
        const number = numberWords(amount, digits)[language];
        return `${name?.[language] ?? ""}${kinds[kind][language]} ${amount > 0 ? "+" : ""}${number}`;
      })
      .join("; ");
  return { vi: say("vi"), en: say("en") };
}

function basisNotes({ basis, agreement }: ComparisonReport): readonly Words[] {
  const reasons: Words =
    basis === "points"
      ? {
          vi: "Lý do tính bằng điểm; tổng mọi lý do bằng chênh lệch điểm.",
          en: "Reasons are in points; all of them sum to the difference of the scores.",
        }
      : {
          vi: "Hai phương pháp khác thang điểm: lý do tính bằng độ lệch chuẩn so với trung bình các đơn vị chung.",
          en: "The methods have different scales: reasons are in standard deviations from the mean of the units in common.",
        };
  if (agreement === null) return [reasons];
  const { vi, en } = numberWords(agreement, 2);
  return [reasons, { vi: `Tương quan thứ hạng (Spearman): ${vi}.`, en: `Correlation of the ranks (Spearman): ${en}.` }];
}

function absentNotes({ onlyLeft, onlyRight }: ComparisonReport): readonly Words[] {
  const list = (units: ComparisonReport["onlyLeft"], language: "vi" | "en") =>
    units.map(({ name }) => name[language] ?? name.vi).join(", ");
  const note = (units: ComparisonReport["onlyLeft"], side: Words): readonly Words[] =>
    units.length ? [{ vi: `${side.vi} ${list(units, "vi")}.`, en: `${side.en} ${list(units, "en")}.` }] : [];
  return [
    ...note(onlyLeft, { vi: "Chỉ có ở bên trước:", en: "Only on the left:" }),
    ...note(onlyRight, { vi: "Chỉ có ở bên sau:", en: "Only on the right:" }),
  ];
}

const stepWords: Readonly<Record<string, Words>> = {
  imputation: { vi: "bù số liệu", en: "imputation" },
  treatment: { vi: "xử lý ngoại lai", en: "treatment" },
  normalise: { vi: "chuẩn hóa", en: "normalisation" },
  weights: { vi: "trọng số", en: "weights" },
  aggregate: { vi: "tổng hợp", en: "aggregation" },
  missing: { vi: "quy tắc thiếu số liệu", en: "missing-data rule" },
};

function stepTable(report: ComparisonReport): ReportTable {
  const units = ordered(report);
  const steps = units[0]?.steps.map(({ step }) => step) ?? [];
  return {
    id: "steps",
    title: {
      vi: "Mỗi bước khác nhau của hai phương pháp làm thay đổi thứ hạng bao nhiêu",
      en: "What each differing step of the methods does to the ranks",
    },
    notes: [
      {
        vi: "Phần của mỗi bước là bình quân trên mọi thứ tự thay từng bước (Shapley); dấu trừ là tăng hạng; tổng bằng thay đổi thứ hạng.",
        en: "The part of a step is its mean over all orders of exchanging the steps (Shapley); below zero is a rise; they sum to the change of rank.",
      },
    ],
    columns: [
      { id: "unit", title: columnTitles.unit },
      ...steps.map((step) => ({ id: step, title: stepWords[step] ?? { vi: step, en: step }, align: "end" as const })),
    ],
    rows: units.map(({ name, steps: own }) => [textCell(name), ...own.map(({ rank }) => changeCell(rank, 2))]),
    empty,
  };
}
