import { headersOf, type MatrixView } from "../../../domain/matrix-view.ts";
import type { Language } from "../../../domain/text.ts";
import { cellKey } from "../cell-key.ts";
import { linesOf } from "../lines-of.ts";
import { cellText, saidOf, shortLine } from "../said.ts";
import { plantumlText } from "./text.ts";

/** About the characters of a line in a cell. */
const room = 24;

/** A matrix as a table of PlantUML (Salt): a row for each line, a dot where there is no cell. */
export function toSalt(view: MatrixView, language: Language): string {
  const columns = headersOf(view.columns);
  const cells = new Map(view.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const cellOf = (text: string): string => linesOf(text, room).map(plantumlText).join("\\n") || ".";
  const head = [
    `${view.rowTitle[language]} / ${view.columnTitle[language]}`,
    ...columns.map((column) => saidOf(column, language)),
  ];
  const body = headersOf(view.rows).map((row) => [
    saidOf(row, language),
    ...columns.map((column) => {
      const cell = cells.get(cellKey(row.id, column.id));
      return cell ? cellText(cell, language) : "";
    }),
  ]);
  return [
    "@startsalt",
    `title ${plantumlText(shortLine(view.title, language)) || "-"}`,
    "{#",
    ...[head, ...body].map((row) => `  ${row.map(cellOf).join(" | ")}`),
    "}",
    "@endsalt",
    "",
  ].join("\n");
}
