import type { Language } from "../../domain/text.ts";
import { type TableSection, tableSections } from "../../exchange/spreadsheet/columns.ts";
import { exportSheet } from "../../exchange/spreadsheet/export-table.ts";
import { originSheet } from "../../exchange/spreadsheet/origin.ts";
import type { Sheet } from "../../exchange/spreadsheet/sheet.ts";
import { guideSheet } from "../../exchange/spreadsheet/template.ts";
import { workbookBytes } from "../../exchange/spreadsheet/workbook.ts";
import { csvText } from "../../exchange/spreadsheet/write-csv.ts";
import type { Effects, OutputFile } from "../effects.ts";
import { loadProvince } from "../load/load-province.ts";
import type { Outcome } from "../outcome.ts";
import { join } from "../paths.ts";
import { cannotGoOn, readingNote, type Speech, written } from "../report.ts";
import { doing } from "../words.ts";
import { namesOf } from "./import-names.ts";

/** What `khung export` is asked. */
export interface ExportRequest extends Speech {
  readonly folder: string;
  readonly format: "xlsx" | "csv";
  readonly output?: string;
  readonly json: boolean;
}

/** Writes the model of a province as tables that an import reads back: one workbook, or a file of CSV for each section. */
export async function exportTables(request: ExportRequest, effects: Effects): Promise<Outcome> {
  const province = await loadProvince(request.folder, effects);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  await effects.progress.step(doing.exporting);
  const names = namesOf(graph.model, province);
  const sections = tableSections.filter((section) => graph.model.elements[section].length > 0);
  const sheets = sections.map((section) => exportSheet(section, graph.model.elements, names, request.language));
  const standard = join(workspace.root, "reports/out", workspace.province);
  const files =
    request.format === "csv"
      ? csvFiles(sheets, sections, request.output ?? join(standard, "csv"))
      : [
          await workbookFile(
            [...sheets, ...servants(sections, request.language, effects)],
            request.output ?? join(standard, `${workspace.province}.xlsx`),
          ),
        ];
  return { ...written(files, request), ...readingNote(province, request.language) };
}

function servants(sections: readonly TableSection[], language: Language, { version }: Effects): readonly Sheet[] {
  return [guideSheet(sections, language), originSheet(sections, version)];
}

function csvFiles(sheets: readonly Sheet[], sections: readonly TableSection[], folder: string): readonly OutputFile[] {
  return sheets.map((sheet, index) => ({ path: join(folder, `${sections[index]}.csv`), contents: csvText(sheet) }));
}

/** A name without an ending is that of a folder. */
async function workbookFile(sheets: readonly Sheet[], path: string): Promise<OutputFile> {
  const file = /\.xlsx$/i.test(path) ? path : `${path}.xlsx`;
  return { path: file, contents: await workbookBytes(sheets) };
}
