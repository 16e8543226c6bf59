import type { Text, Words } from "./text.ts";

/** What a colour says of a cell; the words of the cell say it too. */
export type ReportTone = "good" | "partial" | "bad" | "planned" | "quiet";

/** A cell: its words, and the number behind them where it is one, so that a spreadsheet can add it up. */
export interface ReportCell {
  readonly text: Text;
  readonly value?: number;
  readonly tone?: ReportTone;
}

/** A column of a table. `id` names it in CSV and JSON. */
export interface ReportColumn {
  readonly id: string;
  readonly title: Words;
  readonly align?: "end";
  /** Left out of a summary on a screen, which has no room for it. */
  readonly extra?: true;
  /** The first to be left out, and named below the table, where a screen is so narrow that words would be broken. */
  readonly spare?: true;
  /** Its cells hold a word or two: a spreadsheet keeps it narrow. */
  readonly narrow?: true;
}

/** A table of a report, as data: printed in a terminal, in CSV, in a workbook or on a page, it says the same. */
export interface ReportTable {
  /** A slug: the name of its sheet and of its file. */
  readonly id: string;
  readonly title: Words;
  /** What a reader must know: assumptions, marks, what is not counted. */
  readonly notes: readonly Words[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** What is said where there is no row. */
  readonly empty: Words;
}
