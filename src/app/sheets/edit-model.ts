import type { EntryChange, FieldValue } from "../../domain/import-plan.ts";
import { entrySchemas } from "../../domain/model.ts";
import { columnsOf, type TableSection } from "../../exchange/spreadsheet/columns.ts";
import { editableText } from "../../source/apply-edits.ts";
import { editEntries } from "../../source/edit-entries.ts";
import type { YamlValue } from "../../source/flow-yaml.ts";
import type { ReadFile, TextFile } from "../effects.ts";
import { join } from "../paths.ts";

/** The files of a model, and where its entries stand. */
export interface EditedModel {
  readonly folder: string;
  readonly files: readonly ReadFile[];
  readonly fileOf: (element: string) => string | undefined;
  /** The ids of the entries of each section. */
  readonly idsOf: (section: TableSection) => readonly string[];
}

/** The files that changes make of a model; the name of the first file that cannot be edited in place. */
export type EditedFiles = { readonly files: readonly TextFile[] } | { readonly uneditable: string };

/** Changes the entries where they stand, and adds new ones to the file that has most of their section. */
export function editModel(changes: readonly EntryChange[], model: EditedModel): EditedFiles {
  const byFile = new Map<string, EntryChange[]>();
  for (const change of changes) {
    const path =
      (change.change === "changed" ? model.fileOf(change.id) : undefined) ??
      homeOf(change.section as TableSection, model);
    byFile.set(path, [...(byFile.get(path) ?? []), change]);
  }
  const files: TextFile[] = [];
  for (const [path, ofFile] of byFile) {
    const found = model.files.find((file) => file.path === path);
    const text = found ? editableText(found.bytes) : "";
    const contents = text === undefined ? undefined : edited(text, ofFile);
    if (contents === undefined) return { uneditable: path };
    files.push({ path, contents });
  }
  return { files };
}

/** The file with most entries of a section; a file named after it where there is none. */
function homeOf(section: TableSection, { idsOf, fileOf, folder }: EditedModel): string {
  const counts = new Map<string, number>();
  for (const id of idsOf(section)) {
    const file = fileOf(id);
    if (file !== undefined) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most?.[0] ?? join(folder, `${section}.yaml`);
}

function edited(text: string, changes: readonly EntryChange[]): string | undefined {
  return editEntries(text, {
    sets: changes
      .filter(({ change }) => change === "changed")
      .flatMap(({ section, id, fields }) =>
        fields.map(({ path, after }) => ({ section, id, path, value: yamlOf(section as TableSection, path, after) })),
      ),
    added: changes
      .filter(({ change }) => change === "added")
      .map(({ section, id, fields }) => ({ section, id, value: newValue(section as TableSection, fields) })),
    order: (section) => fieldOrder(section as TableSection),
  });
}

const firstFields: readonly string[] = ["name", "description", "code", "abbreviation", "count", "owner", "realizes"];
const lastFields: readonly string[] = ["lifecycle", "figures", "source", "status", "note"];

/** The fields of an entry in the order in which models are written. */
function fieldOrder(section: TableSection): readonly string[] {
  const fields = Object.keys(entrySchemas[section].shape);
  return [
    ...firstFields,
    ...fields.filter((name) => !firstFields.includes(name) && !lastFields.includes(name)),
    ...lastFields,
  ];
}

function newValue(section: TableSection, fields: EntryChange["fields"]): { readonly [key: string]: YamlValue } {
  const value: Record<string, YamlValue> = {};
  for (const { path, after } of fields) {
    const written = yamlOf(section, path, after);
    if (written !== undefined) put(value, path, written);
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, oneLanguage(each)]));
}

function put(into: Record<string, YamlValue>, [key = "", ...rest]: readonly string[], value: YamlValue): void {
  if (rest.length === 0) into[key] = value;
  else {
    const inner = { ...(isMap(into[key]) ? into[key] : {}) };
    put(inner, rest, value);
    into[key] = inner;
  }
}

function isMap(value: YamlValue | undefined): value is { readonly [key: string]: YamlValue } {
  return typeof value === "object" && !Array.isArray(value);
}

/** A text that has no English is written as the text alone. */
function oneLanguage(value: YamlValue): YamlValue {
  return isMap(value) && Object.keys(value).join() === "vi" ? (value["vi"] ?? "") : value;
}

/** A year is written as a number, as people write it. */
function yamlOf(section: TableSection, path: readonly string[], value: FieldValue): YamlValue | undefined {
  const column = columnsOf(section).find((each) => each.path.join() === path.join());
  const isYear = column?.type.kind === "date" && typeof value === "string" && /^\d{4}$/.test(value);
  return isYear ? Number(value) : value;
}
