import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { ImportMapping } from "../../domain/import-mapping.ts";
import type { ImportPlan } from "../../domain/import-plan.ts";
import type { Model } from "../../domain/model.ts";
import type { TableSection } from "../../exchange/spreadsheet/columns.ts";
import { planImport } from "../../exchange/spreadsheet/plan-import.ts";
import type { ImportRequest as PlanRequest } from "../../exchange/spreadsheet/request.ts";
import type { Table } from "../../exchange/spreadsheet/table.ts";
import { importToJson, importToTerminal } from "../../reporters/import-plan.ts";
import { toTerminal } from "../../reporters/terminal.ts";
import { bounds } from "../../source/bounds.ts";
import { readMapping } from "../../source/read-mapping.ts";
import { readModel } from "../../source/read-model.ts";
import type { Effects, FolderContent, ReadFile, RefusedFile, TextFile } from "../effects.ts";
import { type LoadedProvince, loadProvince } from "../load/load-province.ts";
import type { Outcome } from "../outcome.ts";
import { refusal } from "../refusals.ts";
import { cannotGoOn, reportOptions, type Speech } from "../report.ts";
import { doing } from "../words.ts";
import { editModel } from "./edit-model.ts";
import { namesOf } from "./import-names.ts";
import { nearThings, readers } from "./import-readers.ts";

/** What `khung import` is asked. Without `apply` nothing is written. */
export interface ImportCommand extends Speech {
  readonly file: string;
  readonly folder: string;
  readonly map?: string;
  readonly section?: TableSection;
  readonly apply: boolean;
  readonly json: boolean;
}

/** Brings a spreadsheet into the model of a province: what it would change, and with `apply` the change; whole or not at all. */
export async function importTables(command: ImportCommand, effects: Effects): Promise<Outcome> {
  const province = await loadProvince(command.folder, effects);
  const { graph } = province;
  if (!graph) return cannotGoOn(province, command);
  const mapping = await mappingOf(command, effects, province);
  if ("exitCode" in mapping) return mapping;
  await effects.progress.step(doing.importing);
  const tables = await tablesOf(command, effects);
  if ("exitCode" in tables) return tables;
  const request = (model: Model): PlanRequest => ({
    tables,
    elements: model.elements,
    names: namesOf(model, province),
    mapping,
    ...(command.section ? { section: command.section } : {}),
    readers,
    near: nearThings,
  });
  const plan = planImport(request(graph.model));
  const isRefused = plan.notices.some(({ kind }) => kind === "refused");
  if (!command.apply || isRefused || plan.entries.length === 0) return told(plan, command, [], isRefused ? 1 : 0);
  const content = await effects.files.readFolder(province.workspace.folder, bounds);
  const edited = editedFiles(plan, province, content, graph.model);
  if ("uneditable" in edited)
    return unwritten(
      {
        vi: `“${edited.uneditable}” có lỗi cú pháp, không sửa tại chỗ được; hãy chạy khung check trước`,
        en: `“${edited.uneditable}” has faults of syntax and cannot be edited in place; run khung check first`,
      },
      command,
    );
  const doubt = doubtOf(edited.files, content, request, province);
  return doubt ? unwritten(doubt, command) : told(plan, command, edited.files, 0);
}

async function tablesOf(command: ImportCommand, effects: Effects): Promise<readonly Table[] | Outcome> {
  const found = await readAnywhere(command.file, effects);
  if (!found || "why" in found) return cannotRead(command, found);
  const reading = await effects.readTables(found);
  if ("tables" in reading) return reading.tables;
  return unread(command, reading.refused);
}

/** A file that the user names may lie anywhere. */
async function readAnywhere(path: string, { files }: Effects): Promise<ReadFile | RefusedFile | undefined> {
  const real = await files.realPath(path);
  if (real === undefined) return undefined;
  const found = await files.readFile(real, real.slice(0, Math.max(1, real.lastIndexOf("/"))), {
    ...bounds,
    fileSize: largest,
  });
  return found && { ...found, path };
}

/** Larger than what is read of a spreadsheet, so that its reader says what is too large. */
const largest = 64 * 1024 * 1024;

function cannotRead(command: ImportCommand, refused: RefusedFile | undefined): Outcome {
  if (!refused) return unread(command, { vi: "không có tệp này", en: "there is no such file" });
  const diagnostics: readonly Diagnostic[] = [refusal(refused)];
  return { output: "", notes: toTerminal(diagnostics, reportOptions([], command)), exitCode: 3 };
}

function unread({ file, language }: ImportCommand, why: { readonly vi: string; readonly en: string }): Outcome {
  const said = { vi: `Không đọc được “${file}”: ${why.vi}.\n`, en: `“${file}” cannot be read: ${why.en}.\n` };
  return { output: "", notes: said[language], exitCode: 3 };
}

async function mappingOf(
  command: ImportCommand,
  effects: Effects,
  province: LoadedProvince,
): Promise<ImportMapping | Outcome> {
  if (command.map === undefined) return {};
  const found = await readAnywhere(command.map, effects);
  if (!found || "why" in found) return cannotRead({ ...command, file: command.map }, found);
  const { value, diagnostics, rawText } = readMapping(found);
  if (value && diagnostics.length === 0) return value;
  const options = { ...reportOptions([province], command), rawText };
  return { output: "", notes: toTerminal(diagnostics, options), exitCode: 1 };
}

function editedFiles(plan: ImportPlan, { workspace, locate }: LoadedProvince, content: FolderContent, model: Model) {
  return editModel(plan.entries, {
    folder: workspace.folder,
    files: content.files,
    fileOf: (element) => locate({ element }).file || undefined,
    idsOf: (section) => model.elements[section].map(({ id }) => id),
  });
}

type Doubt = { readonly vi: string; readonly en: string };

/** What was written is read again before it is written: it must say all that was planned, and nothing may be worse. */
function doubtOf(
  edited: readonly TextFile[],
  content: FolderContent,
  request: (model: Model) => PlanRequest,
  { diagnostics }: LoadedProvince,
): Doubt | undefined {
  const texts = new Map(edited.map(({ path, contents }) => [path, new TextEncoder().encode(contents)]));
  const kept = content.files.filter(({ path }) => !texts.has(path));
  const reading = readModel([...kept, ...[...texts].map(([path, bytes]) => ({ path, bytes }))]);
  const before = diagnostics.filter(({ severity }) => severity === "error").length;
  const worse = reading.diagnostics.filter(({ severity }) => severity === "error");
  const left = reading.model ? planImport(request(reading.model)).entries : undefined;
  if (left?.length === 0 && worse.length <= before) return undefined;
  const first = left?.[0]?.id ?? worse[0]?.elements[0] ?? "";
  return {
    vi: `tệp sửa xong không đọc lại được như dự kiến (“${first}”); xin báo cho nhóm phát triển khung`,
    en: `the edited files do not read back as planned (“${first}”); please report it to the makers of khung`,
  };
}

function unwritten(why: Doubt, { language }: ImportCommand): Outcome {
  const said = { vi: `Chưa ghi gì: ${why.vi}.\n`, en: `Nothing was written: ${why.en}.\n` };
  return { output: "", notes: said[language], exitCode: 3 };
}

function told(plan: ImportPlan, command: ImportCommand, files: readonly TextFile[], exitCode: 0 | 1): Outcome {
  const written = files.map(({ path }) => path);
  const about = {
    file: command.file,
    folder: command.folder,
    isApplied: files.length > 0,
    isAsked: command.apply,
    written,
  };
  const output = command.json ? importToJson(plan, about) : importToTerminal(plan, about, command);
  return { output, ...(files.length ? { files, together: true as const } : {}), exitCode };
}
