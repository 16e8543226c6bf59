import { type TableSection, tableSections } from "../../exchange/spreadsheet/columns.ts";
import { nameIndex } from "../../exchange/spreadsheet/names.ts";
import { templateSheets } from "../../exchange/spreadsheet/template.ts";
import { workbookBytes } from "../../exchange/spreadsheet/workbook.ts";
import type { Effects } from "../effects.ts";
import { loadProvince } from "../load/load-province.ts";
import type { Outcome } from "../outcome.ts";
import { cannotGoOn, type Speech, written } from "../report.ts";
import { namesOf } from "./import-names.ts";

/** What `khung import --template` is asked. With a province, drop-downs offer what its model has. */
export interface TemplateRequest extends Speech {
  readonly section: TableSection | "all";
  readonly folder?: string;
  readonly output?: string;
  readonly json: boolean;
}

/** Writes an empty workbook to be filled in. */
export async function template(request: TemplateRequest, effects: Effects): Promise<Outcome> {
  const { section, folder, language } = request;
  const province = folder === undefined ? undefined : await loadProvince(folder, effects);
  if (province && !province.graph) return cannotGoOn(province, request);
  const names = province?.graph ? namesOf(province.graph.model, province) : nameIndex([]);
  const sections = section === "all" ? tableSections : [section];
  const contents = await workbookBytes(templateSheets(sections, names, language, effects.version));
  const path = request.output ?? `${section === "all" ? "khung" : section}.xlsx`;
  return written([{ path: /\.xlsx$/i.test(path) ? path : `${path}.xlsx`, contents }], request);
}
