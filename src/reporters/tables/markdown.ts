import type { ReportTable } from "../../domain/report-table.ts";
import { inLanguage, type Language } from "../../domain/text.ts";
import { escaped } from "../markdown.ts";

/** A table in Markdown (GitHub's): a heading, the table, what must be known of it. Text cannot break out of its cell. */
export function tableToMarkdown({ title, columns, rows, notes, empty }: ReportTable, language: Language): string {
  const head = `## ${escaped(title[language])}`;
  const tail = notes.map((note) => `\n${escaped(note[language])}\n`).join("");
  if (rows.length === 0) return `${head}\n\n${escaped(empty[language])}\n${tail}`;
  const lines = [
    columns.map((column) => escaped(column.title[language])),
    columns.map(({ align }) => (align === "end" ? "--:" : "---")),
    ...rows.map((row) => row.map(({ text }) => escaped(inLanguage(text, language)))),
  ];
  return `${head}\n\n${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n${tail}`;
}
