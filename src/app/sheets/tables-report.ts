import { toHtml } from "../../documents/html.ts";
import { type TablesFigure, type TablesHead, tablesDocument } from "../../documents/tables-document.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import { type Language, languages } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import { reportSheet } from "../../exchange/spreadsheet/report-sheet.ts";
import { workbookBytes } from "../../exchange/spreadsheet/workbook.ts";
import { jsonText } from "../../reporters/json.ts";
import { tableToCsv } from "../../reporters/tables/csv.ts";
import { tableToMarkdown } from "../../reporters/tables/markdown.ts";
import { tableToTerminal } from "../../reporters/tables/terminal.ts";
import { drawnInAll } from "../draw/picture.ts";
import type { Effects, OutputFile } from "../effects.ts";
import { htmlAssets } from "../load/assets.ts";
import type { Workspace } from "../load/workspace.ts";
import type { ExitCode, Outcome } from "../outcome.ts";
import { join } from "../paths.ts";
import { type Speech, written } from "../report.ts";

/** The forms in which tables are given out. */
export type TableFormat = "terminal" | "json" | "markdown" | "csv" | "xlsx" | "html";

/** How tables are asked for. No output folder means the one of the province below `reports/out`. */
export interface TablesRequest extends Speech {
  readonly format: TableFormat;
  readonly output?: string;
}

/** Tables to be given out: what a terminal shows may be less than what a file holds. */
export interface TablesReport {
  /** The name of the files: `gaps`. */
  readonly name: string;
  readonly head: TablesHead;
  /** All tables, or how they are made where that takes time and JSON does not need them. */
  readonly tables: readonly ReportTable[] | (() => readonly ReportTable[]);
  /** The tables that a terminal shows; all where left out. */
  readonly shown?: readonly ReportTable[] | (() => readonly ReportTable[]);
  /** Pictures of a page. */
  readonly figures?: () => readonly View[];
  /** What JSON says. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Prints tables, or writes them as files: CSV one for each, the others in one file. */
export async function tablesOutcome(
  report: TablesReport,
  request: TablesRequest,
  workspace: Workspace,
  effects: Effects,
  exitCode: ExitCode = 0,
): Promise<Outcome> {
  const { language, format } = request;
  if (format === "json") return { output: jsonText({ version: 1, ...report.data }), exitCode };
  if (format === "terminal")
    return {
      output: made(report.shown ?? report.tables)
        .map((table) => tableToTerminal(table, request))
        .join("\n"),
      exitCode,
    };
  const tables = made(report.tables);
  if (format === "markdown")
    return { output: tables.map((table) => tableToMarkdown(table, language)).join("\n"), exitCode };
  const folder = request.output ?? join(workspace.root, "reports/out", workspace.province);
  const files = await filesOf({ ...report, tables }, format, { language, folder, workspace, effects });
  return { ...written(files, { json: false, language }), exitCode };
}

interface Writing {
  readonly language: Language;
  readonly folder: string;
  readonly workspace: Workspace;
  readonly effects: Effects;
}

function made(tables: TablesReport["tables"]): readonly ReportTable[] {
  return typeof tables === "function" ? tables() : tables;
}

async function filesOf(
  { name, tables, head, figures }: TablesReport & { readonly tables: readonly ReportTable[] },
  format: "csv" | "xlsx" | "html",
  { language, folder, workspace, effects }: Writing,
): Promise<readonly OutputFile[]> {
  const path = (ending: string): string => join(folder, `${name}${ending}`);
  if (format === "csv")
    return tables.map((table) => ({
      path: path(`.${table.id}.${language}.csv`),
      contents: tableToCsv(table, language),
    }));
  if (format === "xlsx")
    return [
      {
        path: path(`.${language}.xlsx`),
        contents: await workbookBytes(tables.map((table) => reportSheet(table, language))),
      },
    ];
  const spoken = [language, ...languages.filter((other) => other !== language)];
  const content = { figures: await drawnFigures(figures?.() ?? [], effects), tables };
  const contents = spoken.map((each) => tablesDocument(head, content, each));
  return [{ path: path(".html"), contents: toHtml(contents, await htmlAssets(workspace.libraries, effects)) }];
}

async function drawnFigures(views: readonly View[], { layoutEngine }: Effects): Promise<readonly TablesFigure[]> {
  const drawn: TablesFigure[] = [];
  for (const view of views) {
    const { id, title, summary } = view;
    drawn.push({ id, title, summary, svg: await drawnInAll(view, layoutEngine) });
  }
  return drawn;
}
