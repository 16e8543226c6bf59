import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { EditionHeader } from "../../domain/edition.ts";
import { fold } from "../../domain/folding.ts";
import type { Method } from "../../domain/method.ts";
import type { Locate } from "../../domain/place.ts";
import { bounds } from "../../source/bounds.ts";
import type { ProvinceNames } from "../../source/province-names.ts";
import { type EditionReading, readEdition } from "../../source/read-edition.ts";
import { readMethod } from "../../source/read-method.ts";
import { readMethodTable } from "../../source/read-method-table.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { Effects } from "../effects.ts";
import { join, nameOf } from "../paths.ts";
import { isFolder, ofModels, withMeasures } from "../readiness/measured-edition.ts";
import { refusal } from "../refusals.ts";
import { loadMethods } from "./load-methods.ts";
import { loadProvinceNames } from "./load-registry.ts";
import { type Workspace, workspaceAt } from "./workspace.ts";

/** What is to be ranked: an edition by its name or folder, a table, or a folder of models, read by a method (its name or a file). */
export interface EditionAsked {
  readonly edition?: string;
  readonly data?: string;
  readonly method?: string;
  /** The year to take of a table that has several; of models, the year that they are read at. */
  readonly year?: string;
  /** The mark before a fraction in a table, where `1.234` would leave a doubt. */
  readonly decimal?: "." | ",";
}

/** An edition with the method that it is read by; or the name of what there is not. */
export type LoadedEdition =
  | (EditionReading & {
      readonly kind: "read";
      readonly provinces: ProvinceNames;
      readonly locate: Locate;
      readonly methods: ReadonlyMap<string, Method>;
    })
  | {
      readonly kind: "unknown";
      readonly thing: "edition" | "method";
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly kind: "no-method" };

const editionFiles = { ...bounds, names: /\.(?:ya?ml|csv)$/i } as const;

/** Reads what is to be ranked, from the current workspace and khung's own library. */
export async function loadEdition(asked: EditionAsked, effects: Effects): Promise<LoadedEdition> {
  const workspace = await workspaceAt(".", effects);
  const { methods, locate, faultsOf, rawText: textOfMethod } = await loadMethods(workspace.libraries, effects);
  const provinces = await loadProvinceNames(workspace.libraries, effects);
  const named = await chosenMethod(asked.method, methods, effects);
  if (named === "unknown")
    return { kind: "unknown", thing: "method", name: asked.method ?? "", known: [...methods.keys()] };
  if (asked.method !== undefined && !named.method) return unreadable(named, methods, provinces);
  if (asked.data !== undefined && !named.method) return { kind: "no-method" };
  if (asked.data !== undefined && named.method && (await isFolder(asked.data, effects))) {
    const read = await ofModels(asked.data, named.method, provinces, effects, asked.year);
    const located = named.locate ?? locate(named.method.id);
    return { kind: "read", ...read, methods, provinces, locate: located, history: [] };
  }
  const files =
    asked.data === undefined ? await editionFolder(asked, workspace, effects) : await table(asked.data, effects);
  if (!files) {
    const known = await knownEditions(workspace, effects);
    return { kind: "unknown", thing: "edition", name: asked.edition ?? "", known };
  }
  if (!files.files.length) return unreadable({ ...named, diagnostics: files.refused }, methods, provinces);
  const isTable = asked.data !== undefined;
  const reading = readEdition(files.files, {
    methods,
    provinces,
    method: named.method,
    ...(isTable && named.method ? { header: headOf(asked, named.method), year: asked.year } : {}),
  });
  const measured = await withMeasures(reading, workspace, provinces, effects);
  return {
    kind: "read",
    ...reading,
    ...measured.reading,
    methods,
    provinces,
    diagnostics: [
      ...files.refused,
      ...named.diagnostics,
      ...faultsOf(reading.method?.id ?? ""),
      ...reading.diagnostics,
      ...measured.diagnostics,
    ],
    locate: (pointer) => (named.locate ?? locate(reading.method?.id ?? ""))(pointer),
    rawText: (file) => reading.rawText(file) ?? named.rawText(file) ?? textOfMethod(file) ?? measured.rawText(file),
  };
}

/** What is told of a method that cannot be read: nothing is scored by it. */
function unreadable(
  { diagnostics, rawText, locate = nowhere }: Chosen,
  methods: ReadonlyMap<string, Method>,
  provinces: ProvinceNames,
): Extract<LoadedEdition, { kind: "read" }> {
  return { kind: "read", history: [], methods, provinces, diagnostics, locate, rawText };
}

const nowhere: Locate = () => ({ file: "", line: 1, column: 1, endLine: 1, endColumn: 1 });

/** The editions that there are, in the order of their names. */
export async function knownEditions({ libraries }: Workspace, { files }: Effects): Promise<readonly string[]> {
  const lists = await Promise.all(libraries.map((library) => files.foldersIn(join(library, "assessments/editions"))));
  return [...new Set(lists.flat())].sort();
}

interface Chosen {
  readonly method?: Method;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate?: Locate;
  readonly rawText: (file: string) => string | undefined;
}

const none: Chosen = { diagnostics: [], rawText: () => undefined };

async function chosenMethod(
  name: string | undefined,
  methods: ReadonlyMap<string, Method>,
  { files }: Effects,
): Promise<Chosen | "unknown"> {
  if (name === undefined) return none;
  const known = methods.get(name);
  if (known) return { ...none, method: known };
  if (!/\.(?:ya?ml|json|csv)$/i.test(name)) return "unknown";
  const file = await files.readFile(name, join(name, ".."), bounds);
  if (!file) return "unknown";
  if (!("bytes" in file)) return { ...none, diagnostics: [refusal(file)] };
  const read = /\.csv$/i.test(name) ? readMethodTable : readMethod;
  const id = fold(nameOf(name).replace(/\.[a-z]+$/i, "")) || "method";
  const { value, diagnostics, locate, rawText } = read(file, id);
  return { diagnostics, locate, rawText, ...(value ? { method: value } : {}) };
}

interface Found {
  readonly files: readonly SourceFile[];
  readonly refused: readonly Diagnostic[];
}

async function editionFolder(
  { edition = "" }: EditionAsked,
  { libraries }: Workspace,
  { files }: Effects,
): Promise<Found | undefined> {
  const places = [...libraries.map((library) => join(library, "assessments/editions", edition)), edition];
  for (const folder of places) {
    if (edition === "" || edition.includes("..") || !(await files.exists(folder))) continue;
    const content = await files.readFolder(folder, editionFiles);
    if (content.files.length) return { files: content.files, refused: content.refused.map(refusal) };
  }
  return undefined;
}

async function table(path: string, { files }: Effects): Promise<Found> {
  const file = await files.readFile(path, join(path, ".."), bounds);
  if (!file) return { files: [], refused: [refusal({ path, why: "unreadable" })] };
  return "bytes" in file ? { files: [{ ...file, path }], refused: [] } : { files: [], refused: [refusal(file)] };
}

/** The head of a table that has none: named after its file, of the time that its method is in force. */
function headOf({ data = "", year, decimal }: EditionAsked, { id, validTo, validFrom, status }: Method): EditionHeader {
  const name = nameOf(data).replace(/\.csv$/i, "");
  const day = year ?? validTo ?? validFrom ?? "2025-06-30";
  const mark = decimal === "," || decimal === "." ? { decimal } : {};
  return { id: name, name: { vi: name, en: name }, method: id, period: { from: day, to: day }, status, ...mark };
}
