import type { Cell as ExcelCell, Workbook, Worksheet } from "@protobi/exceljs";
import { leadStyles, styleOf, titleStyles } from "./cell-style.ts";
import { type ChoiceLists, choiceLists, writeChoices } from "./choices.ts";
import { fittingWidth, lineHeight, linesNeeded } from "./look.ts";
import { rezipped } from "./rezip.ts";
import type { Cell, CellValue, Column, Sheet, StyledCell } from "./sheet.ts";
import { sheetNames } from "./sheet-names.ts";
import { letterOf } from "./table.ts";

/**
 * A workbook (XLSX) of tables: one sheet each, with titles that stay in sight, filters, drop-downs, widths that fit, and
 * colours for cells that say the same in words. Strings are text, whatever they begin with. The same sheets give the same
 * bytes. `sheets` must not be empty.
 */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: excel } = await import("@protobi/exceljs");
  const workbook = new excel.Workbook();
  prepare(workbook);
  const names = sheetNames(sheets.map(({ name }) => name));
  const lists = choiceLists(sheets);
  for (const [index, sheet] of sheets.entries()) writeSheet(workbook, names[index] ?? "", sheet, lists);
  writeChoices(workbook, lists);
  return rezipped(new Uint8Array(await workbook.xlsx.writeBuffer(unpacked)));
}

/** What is packed again anyway need not be packed well. */
const unpacked = { zip: { compression: "STORE" } } as const;

/** A date that no clock gave. */
const noDate = new Date(Date.UTC(2000, 0, 1));

function prepare(workbook: Workbook): void {
  workbook.creator = "khung";
  workbook.lastModifiedBy = "khung";
  workbook.created = noDate;
  workbook.modified = noDate;
  workbook.calcProperties.fullCalcOnLoad = true;
}

function writeSheet(workbook: Workbook, name: string, sheet: Sheet, lists: ChoiceLists): void {
  const { columns, rows, lead = [], frozenColumns = 0, hidden = false } = sheet;
  const titleRow = lead.length + 1;
  const written = workbook.addWorksheet(name, {
    state: hidden ? "hidden" : "visible",
    views: [{ state: "frozen", xSplit: frozenColumns, ySplit: titleRow }],
    pageSetup: { paperSize: 9, orientation: "landscape" },
  });
  writeColumns(written, sheet);
  setUpPrint(written, sheet, titleRow);
  const firstSeen = columns.findIndex((column) => !column.hidden) + 1 || 1;
  for (const [index, line] of lead.entries()) writeLead(written.getCell(index + 1, firstSeen), line, index === 0);
  writeTitles(written, titleRow, columns);
  for (const [index, row] of rows.entries()) writeRow(written, titleRow + 1 + index, row, columns);
  const last = titleRow + rows.length + (sheet.spareRows ?? 0);
  lists.validate(written, columns, { from: titleRow + 1, to: last });
  written.autoFilter = {
    from: { row: titleRow, column: 1 },
    to: { row: Math.max(titleRow, titleRow + rows.length), column: columns.length },
  };
}

/** In characters: a wider table would be printed too small to read, and goes over several pages instead. */
const widestOnOnePage = 190;
const scaleOfWide = 60;

function setUpPrint(written: Worksheet, { columns, frozenColumns = 0 }: Sheet, titleRow: number): void {
  const setup = written.pageSetup;
  setup.printTitlesRow = `${titleRow}:${titleRow}`;
  const shown = columns.map(({ hidden }, index) => (hidden ? 0 : (written.getColumn(index + 1).width ?? 0)));
  if (shown.reduce((sum, width) => sum + width, 0) <= widestOnOnePage) {
    Object.assign(setup, { fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    return;
  }
  setup.scale = scaleOfWide;
  setup.pageOrder = "overThenDown";
  if (frozenColumns > 0) setup.printTitlesColumn = `A:${letterOf(frozenColumns - 1)}`;
}

function writeRow(written: Worksheet, number: number, row: readonly Cell[], columns: readonly Column[]): void {
  const line = written.getRow(number);
  for (const [at, cell] of row.entries()) if (cell !== undefined) writeCell(line.getCell(at + 1), cell, columns[at]);
  const widths = columns.map((_, at) => written.getColumn(at + 1).width ?? 0);
  const lines = linesNeeded(row.map(wrapping), widths);
  // Excel finds the height of a row by itself, other programs do not.
  if (lines > 1) line.height = lines * lineHeight;
}

function writeColumns(written: Worksheet, { columns, rows }: Sheet): void {
  for (const [index, { title, width, hidden, format = "general" }] of columns.entries()) {
    const column = written.getColumn(index + 1);
    column.width =
      width ??
      fittingWidth(
        title,
        rows.slice(0, 200).map((row) => shown(row[index])),
      );
    column.hidden = hidden ?? false;
    column.style = styleOf({ value: undefined }, format);
  }
}

function writeLead(cell: ExcelCell, line: string, isTitle: boolean): void {
  cell.value = asText(line);
  cell.style = isTitle ? leadStyles.title : leadStyles.other;
}

function writeTitles(written: Worksheet, titleRow: number, columns: readonly Column[]): void {
  for (const [index, column] of columns.entries()) writeTitle(written.getCell(titleRow, index + 1), column);
  // Beside a title stands the arrow of its filter.
  const widths = columns.map(({ hidden }, index) => (hidden ? 100 : (written.getColumn(index + 1).width ?? 0) - 4));
  const lines = linesNeeded(
    columns.map(({ title }) => title),
    widths,
  );
  written.getRow(titleRow).height = (lines + 0.5) * lineHeight;
}

function writeTitle(cell: ExcelCell, { title, note, required }: Column): void {
  cell.value = asText(title);
  cell.style = required ? titleStyles.required : titleStyles.usual;
  if (note) cell.note = { texts: [{ text: note }] };
}

function writeCell(cell: ExcelCell, given: Cell, column: Column | undefined): void {
  const styled = isStyled(given) ? given : { value: given };
  cell.value = excelValue(styled.value);
  cell.style = styleOf(styled, column?.format);
  if (styled.note) cell.note = { texts: [{ text: styled.note }] };
}

function isStyled(cell: Cell): cell is StyledCell {
  return typeof cell === "object" && "value" in cell;
}

function excelValue(value: CellValue): ExcelCell["value"] {
  if (value === undefined) return null;
  if (typeof value === "string") return asText(value);
  if (typeof value === "object") return { formula: value.formula, result: value.result };
  return value;
}

function shown(cell: Cell): string {
  const value = cell !== undefined && isStyled(cell) ? cell.value : cell;
  if (value === undefined) return "";
  return String(typeof value === "object" ? value.result : value);
}

/** What of a cell may go over several lines: a number never does. */
function wrapping(cell: Cell): string {
  const value = cell !== undefined && isStyled(cell) ? cell.value : cell;
  const held = typeof value === "object" ? value.result : value;
  return typeof held === "number" ? "" : shown(cell);
}

/** What Excel can hold in a cell, in UTF-16 units. */
const longestText = 32_767;

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** What XML cannot hold becomes `\ufffd`. A longer text ends in `…`. `_x0041_` would be read as an `A`: its underscore is written as such an escape itself. */
function asText(text: string): string {
  const safe = text.replace(forbidden, "\ufffd").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return safe.length > longestText ? `${safe.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, "")}…` : safe;
}
