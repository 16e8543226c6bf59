import { dateOfSerial, type Shown } from "./number-format.ts";
import { decoded } from "./read-strings.ts";
import { cellOf, type TableCell, type TableRow, tableBounds } from "./table.ts";
import { TooMuch } from "./too-much.ts";
import { walkXml } from "./xml.ts";

/** What the cells of a sheet refer to in the rest of the workbook. */
export interface SheetSetting {
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
  readonly from1904: boolean;
  /** Cells read so far, in all sheets. */
  readonly count: { cells: number };
}

interface Row {
  number: number;
  isHidden: boolean;
  readonly cells: TableCell[];
}

/** A cell as it is being read. */
interface Draft {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  inline: string;
  hasFormula: boolean;
}

/** The rows of a sheet that hold anything, from its XML. */
export function readSheetXml(xml: string, setting: SheetSetting): readonly TableRow[] {
  const rows: Row[] = [];
  const merges: string[] = [];
  let row: Row = { number: 0, isHidden: false, cells: [] };
  let cell: Draft | undefined;
  let inside = "";
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === "row") {
        const number = Number(attribute("r") ?? row.number + 1);
        row = { number, isHidden: isTrue(attribute("hidden")), cells: [] };
        rows.push(row);
      } else if (name === "c") cell = draftOf(attribute, row);
      else if (name === "mergeCell") merges.push(attribute("ref") ?? "");
      if (cell && name === "f") cell.hasFormula = true;
      if (name !== "r") inside = name;
    },
    close: (name) => {
      inside = "";
      if (name !== "c" || !cell) return;
      const read = cellFrom(cell, setting);
      if (read) row.cells.push(read);
      if (read) setting.count.cells += 1;
      cell = undefined;
      if (rows.length > tableBounds.rows || setting.count.cells > tableBounds.cells) throw new TooMuch(tooMuch);
    },
    text: (text) => {
      if (cell && inside === "v") cell.value = (cell.value ?? "") + text;
      else if (cell && inside === "t") cell.inline += text;
    },
  });
  markMerged(rows, merges);
  const filled = rows.filter(({ cells }) => cells.length > 0);
  return filled.map(({ number, isHidden, cells }) => ({
    number,
    ...(isHidden ? { hidden: true as const } : {}),
    cells,
  }));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function draftOf(attribute: (name: string) => string | undefined, { cells }: Row): Draft {
  const column = cellOf(attribute("r") ?? "")?.column ?? (cells.at(-1)?.column ?? -1) + 1;
  const style = Number(attribute("s") ?? 0);
  return { column, type: attribute("t") ?? "n", style, value: undefined, inline: "", hasFormula: false };
}

/** The cell; nothing where it is empty. */
function cellFrom(
  { column, type, style, value, inline, hasFormula }: Draft,
  setting: SheetSetting,
): TableCell | undefined {
  const formula = hasFormula ? { formula: true as const } : {};
  if (type === "inlineStr") return textCell(column, decoded(inline));
  if (value === undefined || (value === "" && type !== "str"))
    return hasFormula ? { column, type: "nothing", value: "", ...formula } : undefined;
  if (type === "s") return textCell(column, setting.strings[Number(value)] ?? "");
  if (type === "str") return textCell(column, decoded(value), formula);
  if (type === "b") return { column, type: "boolean", value: value === "1" ? "true" : "false", ...formula };
  if (type === "e") return { column, type: "error", value, ...formula };
  if (type === "d") return { column, type: "date", value: value.replace(/T00:00:00(?:\.0+)?Z?$/, ""), ...formula };
  return { column, ...numberFrom(value, setting.styles[style] ?? "number", setting.from1904), ...formula };
}

function textCell(column: number, text: string, formula: { readonly formula?: true } = {}): TableCell | undefined {
  const value = text.replace(/\r\n?/g, "\n");
  return value.trim() === "" && !formula.formula ? undefined : { column, type: "text", value, ...formula };
}

function numberFrom(value: string, shown: Shown, from1904: boolean): Omit<TableCell, "column"> {
  if (shown === "percent") return { type: "number", value, percent: true };
  if (shown === "number") return { type: "number", value };
  const serial = Number(value);
  if (shown === "time") return { type: "date", value: timeOf(serial) };
  const date = dateOfSerial(serial, shown, from1904);
  return date === undefined ? { type: "number", value } : { type: "date", value: date };
}

function timeOf(serial: number): string {
  const minutes = Math.round((serial % 1) * 24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

const widestMerge = 256;

/** Marks what is joined: the cell that holds the value, and those that it covers. */
function markMerged(rows: Row[], merges: readonly string[]): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const last = rows.at(-1)?.number ?? 0;
  let count = 0;
  for (const merged of merges) {
    const [from, to] = merged.split(":").map(cellOf);
    if (!from || !to) continue;
    for (let number = from.row; number <= Math.min(to.row, last); number += 1) {
      const row = byNumber.get(number);
      for (let column = from.column; row && column <= Math.min(to.column, from.column + widestMerge); column += 1) {
        count += 1;
        if (count > tableBounds.cells) throw new TooMuch(tooMuch);
        markCell(row, column, merged);
      }
    }
  }
}

function markCell({ cells }: Row, column: number, merged: string): void {
  const at = cells.findIndex((cell) => cell.column >= column);
  const found = cells[at];
  if (found?.column === column) cells[at] = { ...found, merged };
  else cells.splice(at < 0 ? cells.length : at, 0, { column, type: "text", value: "", merged });
}

const tooMuch = {
  vi: `có hơn ${tableBounds.rows} dòng hoặc ${tableBounds.cells} ô; hãy chia thành nhiều tệp`,
  en: `it has more than ${tableBounds.rows} rows or ${tableBounds.cells} cells; divide it into several files`,
};
