import {
  BorderStyle,
  type ITableBordersOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { cellPadding } from "./column-widths.ts";
import type { WidthOf } from "./measure.ts";
import type { CellPiece, TablePiece } from "./piece.ts";
import { keptWithNext, mayBreak, rowHeight } from "./row-heights.ts";
import { writeParagraph } from "./write-paragraph.ts";

/** A table of Word: its head stands on every page, and its rows are not broken unless they are as high as a page. */
export function writeTable(widthOf: WidthOf, piece: TablePiece, pageHeight: number): Table {
  const { columns, head, rows, lines } = piece;
  const rowOf = (row: readonly CellPiece[], isHead: boolean, keepNext: boolean): TableRow =>
    new TableRow({
      children: cellsOf(piece, row, isHead),
      cantSplit: !mayBreak(rowHeight(widthOf, piece, row), pageHeight),
      tableHeader: isHead,
      ...(keepNext && { keepNext }),
    });
  return new Table({
    rows: [
      ...(head ? [rowOf(head, true, true)] : []),
      ...rows.map((row, index) => rowOf(row, false, keptWithNext(piece, index))),
    ],
    columnWidths: [...columns],
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: cellPadding / 2, right: cellPadding / 2, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: borders[lines],
    tableLook: { firstRow: head !== undefined, noHBand: true, noVBand: true },
  });
}

function cellsOf({ columns }: TablePiece, row: readonly CellPiece[], isHead: boolean): readonly TableCell[] {
  let at = 0;
  return row.map(({ paragraphs, columns: over = 1, fill }) => {
    const size = columns.slice(at, at + over).reduce((sum, width) => sum + width, 0);
    at += over;
    return new TableCell({
      children: paragraphs.map((paragraph) => writeParagraph(paragraph)),
      width: { size, type: WidthType.DXA },
      ...(over > 1 && { columnSpan: over }),
      ...(fill !== undefined && { shading: { fill } }),
      ...(isHead && { verticalAlign: VerticalAlignTable.CENTER }),
    });
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: "8A97A6" } as const;

const borders: Readonly<Record<TablePiece["lines"], ITableBordersOptions>> = {
  all: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  below: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
  none: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
};
