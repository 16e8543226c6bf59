import type { ReportCell, ReportTable } from "../../domain/report-table.ts";
import { inLanguage, type Language } from "../../domain/text.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** A table of a report as a sheet: numbers as numbers, colours beside the words that say the same. */
export function reportSheet({ title, notes, columns, rows, empty }: ReportTable, language: Language): Sheet {
  const lines = rows.length === 0 ? [empty] : notes;
  return {
    name: title[language],
    lead: [title[language], ...lines.map((line) => line[language])],
    columns: columns.map(({ title: words, narrow }) => ({
      title: words[language],
      ...(narrow ? { width: narrowWidth } : {}),
    })),
    rows: rows.map((row) => row.map((cell) => cellOf(cell, language))),
    frozenColumns: 1,
  };
}

/** In characters: a word or two, and the arrow of the filter beside the title. */
const narrowWidth = 13;

function cellOf({ text, value, tone }: ReportCell, language: Language): Cell {
  const shown = value ?? inLanguage(text, language);
  return tone ? { value: shown, tone } : shown;
}
