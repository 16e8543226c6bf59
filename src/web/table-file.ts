import { tableToCsv } from "../app/portal/csv.ts";
import type { ReportTable } from "../domain/report-table.ts";
import type { Language } from "../domain/text.ts";
import { notFound } from "./not-found.ts";
import type { Answer } from "./page.ts";

/** One table of several as CSV, under a name that says what it is of. */
export function tableFile(tables: readonly ReportTable[], id: string, name: string, language: Language): Answer {
  const table = tables.find((one) => one.id === id);
  if (!table) return notFound(language, { vi: `Không có bảng “${id}”.`, en: `There is no table “${id}”.` });
  return { kind: "file", type: "csv", name: `${name}.${id}.${language}.csv`, body: tableToCsv(table, language) };
}
