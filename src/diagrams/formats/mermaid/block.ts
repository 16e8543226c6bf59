import { headersOf, type MatrixView } from "../../../domain/matrix-view.ts";
import type { Language } from "../../../domain/text.ts";
import { cellKey } from "../cell-key.ts";
import { cellText, cutNote, saidOf, shortLine } from "../said.ts";
import { mermaidComment, mermaidText } from "./text.ts";

/**
 * A matrix as the text of a Mermaid block diagram: one block for each header and each cell, in as many columns. Blocks
 * are `h1`, `h2` … and `c1`, `c2` …; where there is no cell, there is a space.
 */
export function toBlockDiagram(view: MatrixView, language: Language): string {
  const rows = headersOf(view.rows);
  const columns = headersOf(view.columns);
  const cells = new Map(view.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const label = (text: string): string => `["${mermaidText(text) || " "}"]`;
  const corner = `${view.rowTitle[language]} / ${view.columnTitle[language]}`;
  const head = [corner, ...columns.map((column) => saidOf(column, language))].map(
    (text, index) => `h${index}${label(text)}`,
  );
  const body = rows.map((row, at) => [
    `r${at}${label(saidOf(row, language))}`,
    ...columns.map((column, index) => {
      const cell = cells.get(cellKey(row.id, column.id));
      return cell ? `c${at}x${index}${label(cellText(cell, language))}` : "space";
    }),
  ]);
  return [
    "block-beta",
    `  columns ${columns.length + 1}`,
    ...[head, ...body].map((line) => `  ${line.join(" ")}`),
    mermaidComment(shortLine(view.title, language)),
    ...cutNote(
      [...rows, ...columns].map((header) => header.label),
      language,
    ).map(mermaidComment),
    "",
  ].join("\n");
}
