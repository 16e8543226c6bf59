import { numberWords } from "../domain/number-words.ts";
import type { ReportTable, ReportTone } from "../domain/report-table.ts";
import { inLanguage, type Language, type Words } from "../domain/text.ts";

/** A cell as `parts/report-table` prints it. */
export interface BlockCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isHead: boolean;
  readonly tone: string;
  /** What the cell leads to; blank where nowhere. */
  readonly href: string;
}

/** A table of a report on a page, with its notes, cells that lead on, and the address of the same table as CSV. */
export interface ReportBlock {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly head: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly BlockCell[])[];
  readonly empty: string;
  readonly csv: string;
  /** Word of the rows that are not shown; blank where all are. */
  readonly more: string;
}

/** How a table is put on a page. */
export interface BlockOptions {
  readonly language: Language;
  /** Where a cell leads, by its column and its row. */
  readonly hrefOf?: (row: number, column: string) => string | undefined;
  readonly csv?: string;
  /** So many rows are shown; the others are in the CSV. */
  readonly most?: number;
}

const usualMost = 400;

/** The table of a report for a page. Columns that say nothing in any row are left out. */
export function reportBlock(
  table: ReportTable,
  { language, hrefOf, csv = "", most = usualMost }: BlockOptions,
): ReportBlock {
  const shown = table.columns.flatMap((column, at) => (isSaid(table, at) ? [{ column, at }] : []));
  const headAt = shown.findIndex(({ column }) => column.align !== "end");
  return {
    id: table.id,
    title: table.title[language],
    notes: table.notes.map((note) => note[language]),
    head: shown.map(({ column }) => ({ text: column.title[language], isNumber: column.align === "end" })),
    rows: table.rows.slice(0, most).map((row, index) =>
      shown.map(({ column, at }, place) => {
        const cell = row[at];
        const tone: ReportTone | "" = cell?.tone ?? "";
        return {
          text: cell ? inLanguage(cell.text, language) : "",
          isNumber: column.align === "end",
          isHead: place === headAt,
          tone,
          href: hrefOf?.(index, column.id) ?? "",
        };
      }),
    ),
    empty: table.rows.length === 0 ? table.empty[language] : "",
    csv,
    more: table.rows.length > most ? restOf(table.rows.length - most)[language] : "",
  };
}

function restOf(count: number): Words {
  const { vi, en } = numberWords(count);
  return { vi: `Còn ${vi} dòng nữa trong tệp CSV.`, en: `${en} more rows are in the CSV file.` };
}

function isSaid({ rows, columns }: ReportTable, at: number): boolean {
  return rows.length === 0 || columns.length < 3 || rows.some((row) => !["", "–"].includes(row[at]?.text.vi ?? ""));
}
