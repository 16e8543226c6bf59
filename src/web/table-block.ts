import type { ReportTable } from "../domain/report-table.ts";
import { inLanguage, type Language } from "../domain/text.ts";

/** A table as `parts/table` prints it. */
export interface TableBlock {
  readonly caption: string;
  readonly head: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly empty: string;
}

interface TableCell {
  readonly text: string;
  readonly isNumber: boolean;
  /** The first cell of a row says what the row is about. */
  readonly isHead: boolean;
}

/** The table of a report or a chart for a page. */
export function tableBlock({ title, columns, rows, empty }: ReportTable, language: Language): TableBlock {
  const isNumber = columns.map(({ align }) => align === "end");
  const headAt = Math.max(0, isNumber.indexOf(false));
  return {
    caption: title[language],
    head: columns.map(({ title: words }, at) => ({ text: words[language], isNumber: isNumber[at] ?? false })),
    rows: rows.map((row) =>
      row.map(({ text }, at) => ({
        text: inLanguage(text, language),
        isNumber: isNumber[at] ?? false,
        isHead: at === headAt,
      })),
    ),
    empty: rows.length ? "" : empty[language],
  };
}
