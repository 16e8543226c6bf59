import type { ReportTable } from "../../domain/report-table.ts";
import { inLanguage, type Language } from "../../domain/text.ts";

/** What a spreadsheet would take for a formula begins so. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that Excel reads Vietnamese. Numbers are written plainly; text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function tableToCsv({ columns, rows }: ReportTable, language: Language): string {
  const head = columns.map(({ title }) => quoted(title[language]));
  const body = rows.map((row) =>
    row.map(({ text, value }) => (value === undefined ? quoted(inLanguage(text, language)) : String(value))),
  );
  return `\uFEFF${[head, ...body].map((line) => `${line.join(",")}\r\n`).join("")}`;
}

function quoted(text: string): string {
  const safe = formula.test(text) && text !== "–" ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
