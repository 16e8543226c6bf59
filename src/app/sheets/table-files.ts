import { toHtml } from "../../documents/html.ts";
import { type TablesFigure, type TablesHead, tablesDocument } from "../../documents/tables-document.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import { type Language, languages } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import { reportSheet } from "../../exchange/spreadsheet/report-sheet.ts";
import { workbookBytes } from "../../exchange/spreadsheet/workbook.ts";
import { tableToCsv } from "../../reporters/tables/csv.ts";
import { drawnInAll } from "../draw/picture.ts";
import type { Effects, OutputFile } from "../effects.ts";
import { htmlAssets } from "../load/assets.ts";
import type { Workspace } from "../load/workspace.ts";
import { join } from "../paths.ts";

/** Tables that go into files. */
export interface FiledTables {
  /** The name of the files: `gaps`. */
  readonly name: string;
  readonly head: TablesHead;
  readonly tables: readonly ReportTable[];
  /** Pictures of a page. */
  readonly figures?: () => readonly View[];
}

/** Where and how tables are written. */
interface Writing {
  readonly language: Language;
  readonly folder: string;
  readonly workspace: Workspace;
  readonly effects: Effects;
}

/** Tables as files: CSV one for each, the others in one file. */
export async function tableFiles(
  { name, tables, head, figures }: FiledTables,
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
