import { headersOf, type MatrixView } from "../../../domain/matrix-view.ts";
import type { Language } from "../../../domain/text.ts";
import { heatColours, heatStep } from "../../heat.ts";
import { toneOf } from "../../palette.ts";
import { cellKey } from "../cell-key.ts";
import { linesOf } from "../lines-of.ts";
import { cellText, saidOf, shortLine } from "../said.ts";
import { dotHtml, dotString } from "./text.ts";

/** About the characters of a line in a header. */
const rowRoom = 40;
const columnRoom = 16;

/** A matrix as DOT: one node that is a table, with a title, headers, cells and totals. */
export function toTable(view: MatrixView, language: Language): string {
  const columns = headersOf(view.columns);
  const cells = new Map(view.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const total = view.totals ? [cellOf([view.totals.title[language]], "#e2e4e7")] : [];
  const sum = (value: number | undefined) => (view.totals ? [cellOf([String(value ?? 0)], "#f6f7f8")] : []);
  const head = [
    cellOf([`${view.rowTitle[language]} / ${view.columnTitle[language]}`], "#e2e4e7"),
    ...columns.map((column) => cellOf(linesOf(saidOf(column, language), columnRoom), "#e2e4e7")),
    ...total,
  ];
  const body = view.rows.flatMap(({ tone, headers }, position) =>
    headers.map((header) => [
      cellOf(linesOf(saidOf(header, language), rowRoom), toneOf(tone, position).tint, "LEFT"),
      ...columns.map((column) => {
        const cell = cells.get(cellKey(header.id, column.id));
        const step = cell?.value !== undefined && view.heat ? heatStep(cell.value, view.heat.most) : undefined;
        return cellOf(
          [cell ? cellText(cell, language) : ""],
          step === undefined ? "#ffffff" : (heatColours[step] ?? "#ffffff"),
        );
      }),
      ...sum(header.total),
    ]),
  );
  const foot = view.totals
    ? [[...total, ...columns.map((column) => sum(column.total).join("")), ...sum(view.totals.sum)]]
    : [];
  return [
    `digraph ${dotString(view.id)} {`,
    `  graph [fontname="Arial", labelloc=t, label=${dotString(shortLine(view.title, language))}];`,
    '  node [shape=plain, fontname="Arial", fontsize=10];',
    '  matrix [label=<<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="4">',
    ...[head, ...body, ...foot].map((row) => `    <TR>${row.join("")}</TR>`),
    "  </TABLE>>];",
    "}",
    "",
  ].join("\n");
}

function cellOf(lines: readonly string[], colour: string, align = "CENTER"): string {
  return `<TD BGCOLOR="${colour}" ALIGN="${align}">${dotHtml(...lines)}</TD>`;
}
