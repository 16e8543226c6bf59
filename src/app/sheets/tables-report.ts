import type { ReportTable } from "../../domain/report-table.ts";
import { jsonText } from "../../reporters/json.ts";
import { tableToMarkdown } from "../../reporters/tables/markdown.ts";
import { tableToTerminal } from "../../reporters/tables/terminal.ts";
import type { Effects } from "../effects.ts";
import type { Workspace } from "../load/workspace.ts";
import type { ExitCode, Outcome } from "../outcome.ts";
import { join } from "../paths.ts";
import { type Speech, written } from "../report.ts";
import type { FiledTables } from "./table-files.ts";

/** The forms in which tables are given out. */
export type TableFormat = "terminal" | "json" | "markdown" | "csv" | "xlsx" | "html";

/** How tables are asked for. No output folder means the one of the province below `reports/out`. */
export interface TablesRequest extends Speech {
  readonly format: TableFormat;
  readonly output?: string;
}

/** Tables to be given out: what a terminal shows may be less than what a file holds. */
export interface TablesReport extends Omit<FiledTables, "tables"> {
  /** All tables, or how they are made where that takes time and JSON does not need them. */
  readonly tables: readonly ReportTable[] | (() => readonly ReportTable[]);
  /** The tables that a terminal shows; all where left out. */
  readonly shown?: readonly ReportTable[] | (() => readonly ReportTable[]);
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
  // Pages, pictures and workbooks are asked for here only: what is printed does not wait for their code.
  const { tableFiles } = await import("./table-files.ts");
  const files = await tableFiles({ ...report, tables }, format, { language, folder, workspace, effects });
  return { ...written(files, { json: false, language }), exitCode };
}

function made(tables: TablesReport["tables"]): readonly ReportTable[] {
  return typeof tables === "function" ? tables() : tables;
}
