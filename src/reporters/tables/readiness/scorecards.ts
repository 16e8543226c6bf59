import { percentWords } from "../../../domain/number-words.ts";
import type { ReportCell, ReportTable } from "../../../domain/report-table.ts";
import type { Evidence, Score, Scorecard, Value } from "../../../domain/score.ts";
import type { Text, Words } from "../../../domain/text.ts";
import { unitNames } from "../../../domain/value-words.ts";
import { words } from "../../words.ts";
import { columnTitles, numberCell, shareCell, textCell } from "./cells.ts";

/** The scorecards of a province as tables: a row for each indicator, with the formula and all that was counted for it. */
export function scorecardTables(cards: readonly Scorecard[]): readonly ReportTable[] {
  return cards.map((card) => ({
    id: card.method,
    title: card.title,
    notes: card.notes,
    columns: [
      { id: "code", title: { vi: "Mã", en: "Code" } },
      { id: "indicator", title: columnTitles.indicator },
      { id: "value", title: { vi: "Giá trị", en: "Value" }, align: "end" },
      { id: "unit", title: { vi: "Đơn vị tính", en: "Unit of measure" }, narrow: true },
      { id: "weight", title: { vi: "Tỷ trọng trong nhóm", en: "Share of the group" }, align: "end" },
      { id: "coverage", title: { vi: "Đủ số liệu", en: "Coverage" }, align: "end" },
      { id: "formula", title: { vi: "Công thức", en: "Formula" } },
      { id: "counted", title: { vi: "Được tính", en: "Counted" } },
      { id: "not-counted", title: { vi: "Không được tính", en: "Not counted" } },
      { id: "steps", title: { vi: "Diễn giải", en: "How it came about" } },
    ],
    rows: card.scores.flatMap((score) => rowsOf(score, [])),
    empty: { vi: "không có chỉ tiêu nào", en: "no indicator" },
  }));
}

function rowsOf(score: Score, above: readonly string[]): readonly (readonly ReportCell[])[] {
  const way = [...above, score.id];
  const { name, value, unit, weight, coverage, formula, evidence, steps = [], children } = score;
  const own = [
    textCell({ vi: way.join("/") }),
    textCell(name),
    valueCell(value, unit),
    textCell(unitNames[unit]),
    shareCell(weight),
    { text: percentWords(coverage), value: coverage },
    textCell(formula ?? none),
    textCell(listed(evidence.filter(({ counted }) => counted))),
    textCell(listed(evidence.filter(({ counted }) => !counted))),
    textCell({ vi: steps.map(({ vi }) => vi).join("; "), en: steps.map(({ en }) => en).join("; ") }),
  ];
  return [own, ...children.flatMap((child) => rowsOf(child, way))];
}

const none: Words = { vi: "", en: "" };

/** A value that is not known says so, and is no empty cell. */
function valueCell(value: Value, unit: Score["unit"]): ReportCell {
  if (value.kind === "number")
    return unit === "share" ? shareCell(value.value) : numberCell(value.value, decimals(value.value));
  const said = words[value.kind === "not-applicable" ? "notApplicable" : value.kind];
  return textCell(
    "reason" in value ? { vi: `${said.vi}: ${value.reason.vi}`, en: `${said.en}: ${value.reason.en}` } : said,
    "quiet",
  );
}

function decimals(value: number): number {
  return Number.isInteger(value) ? 0 : 4;
}

function listed(evidence: readonly Evidence[]): Text {
  const say = (language: "vi" | "en"): string =>
    evidence.map(({ name, amount }) => `${name[language] ?? name.vi}${amount === 1 ? "" : ` ×${amount}`}`).join("; ");
  return { vi: say("vi"), en: say("en") };
}
