import type { GapMatrix, MatrixCell } from "../../../domain/gap.ts";
import type { ReportCell, ReportTable } from "../../../domain/report-table.ts";
import type { Text, Words } from "../../../domain/text.ts";
import { nothing, plain } from "../cells.ts";
import { meaningNames } from "./words.ts";

/** The largest target that is printed as a matrix with a column for each; a larger one is printed as a list. */
const widest = 60;

/**
 * The TOGAF gap matrix: a row for each baseline block and one for New, a column for each target block and one for
 * Eliminated. Where there are too many blocks for columns, a list of the same cells.
 */
export function gapMatrixTable(id: string, title: Words, matrix: GapMatrix): ReportTable {
  return matrix.target.length <= widest ? asMatrix(id, title, matrix) : asList(id, title, matrix);
}

/** The same cells as a list, for a terminal: what is kept is counted only. */
export function gapMatrixList(id: string, title: Words, matrix: GapMatrix): ReportTable {
  const kept = matrix.cells.filter(({ meaning }) => meaning === "kept").length;
  const list = asList(id, title, { ...matrix, cells: matrix.cells.filter(({ meaning }) => meaning !== "kept") });
  return { ...list, notes: [{ vi: `Giữ lại: ${kept}.`, en: `Kept: ${kept}.` }] };
}

function asMatrix(id: string, title: Words, { baseline, target, cells }: GapMatrix): ReportTable {
  const at = (row: string | undefined, column: string | undefined): ReportCell => {
    const cell = cells.find((each) => each.baseline === row && each.target === column);
    return cell ? cellOf(cell) : { text: plain("") };
  };
  const columns = target.map(({ id: column, name }) => ({
    id: column,
    title: { vi: name.vi, en: name.en ?? name.vi },
    narrow: true as const,
  }));
  const rows = [
    ...baseline.map((subject) => ({ id: subject.id as string | undefined, name: subject.name })),
    { id: undefined, name: newRow },
  ];
  return {
    id,
    title,
    notes: [],
    empty: { vi: "Không có thành phần nào", en: "There is nothing to compare" },
    columns: [
      { id: "baseline", title: { vi: "Hiện trạng \\ Đích", en: "Baseline \\ Target" } },
      ...columns,
      { id: "eliminated", title: meaningNames.eliminated },
    ],
    rows: rows.map((row) => [
      { text: row.name },
      ...target.map((column) => at(row.id, column.id)),
      row.id === undefined ? { text: nothing } : at(row.id, undefined),
    ]),
  };
}

const newRow: Text = meaningNames.new;

function cellOf({ meaning, decided }: MatrixCell): ReportCell {
  if (meaning !== "eliminated") return { text: meaningNames[meaning], tone: meaning === "new" ? "planned" : "good" };
  return decided ? { text: decided, tone: "quiet" } : { text: undecided, tone: "bad" };
}

const undecided: Words = { vi: "Chưa có quyết định", en: "Not decided" };

function asList(id: string, title: Words, { baseline, target, cells }: GapMatrix): ReportTable {
  const names = new Map([...baseline, ...target].map((subject) => [subject.id, subject.name]));
  const nameOf = (subject: string | undefined): Text =>
    subject === undefined ? nothing : (names.get(subject) ?? plain(subject));
  return {
    id,
    title,
    notes: [],
    empty: { vi: "Không có gì thay đổi", en: "Nothing changes" },
    columns: [
      { id: "baseline", title: { vi: "Hiện trạng", en: "Baseline" } },
      { id: "target", title: { vi: "Đích", en: "Target" } },
      { id: "meaning", title: { vi: "Ý nghĩa", en: "Meaning" } },
    ],
    rows: cells.map((cell) => [{ text: nameOf(cell.baseline) }, { text: nameOf(cell.target) }, listCell(cell)]),
  };
}

function listCell(cell: MatrixCell): ReportCell {
  const shown = cellOf(cell);
  if (cell.meaning !== "eliminated") return shown;
  const { vi, en = vi } = shown.text;
  return { ...shown, text: { vi: `${meaningNames.eliminated.vi}: ${vi}`, en: `${meaningNames.eliminated.en}: ${en}` } };
}
