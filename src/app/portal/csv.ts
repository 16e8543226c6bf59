import type { ReportTable } from "../../domain/report-table.ts";
import type { Language } from "../../domain/text.ts";
import { tableToCsv as csvOfTable } from "../../reporters/tables/csv.ts";

/** A table as CSV, as the command line writes it. */
export function tableToCsv(table: ReportTable, language: Language): string {
  return csvOfTable(table, language);
}
