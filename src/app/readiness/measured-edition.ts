import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Answer, Edition } from "../../domain/edition.ts";
import { type Method, nodesOf } from "../../domain/method.ts";
import type { ProvinceNames } from "../../source/province-names.ts";
import type { EditionReading } from "../../source/read-edition.ts";
import type { Effects } from "../effects.ts";
import type { Workspace } from "../load/workspace.ts";
import { join, nameOf } from "../paths.ts";
import { type ModelAnswers, modelAnswers, rankable } from "./model-answers.ts";

/** An edition with what the models of its provinces add, and what was found in them. */
export interface MeasuredEdition {
  readonly reading: Pick<EditionReading, "edition" | "method">;
  readonly diagnostics: readonly Diagnostic[];
  readonly rawText: EditionReading["rawText"];
}

/** Whether a path names a folder that holds folders: of models, not of answers. */
export async function isFolder(path: string, { files }: Effects): Promise<boolean> {
  return (await files.foldersIn(path)).length > 0;
}

/** Measures the provinces of an edition on their models in the workspace, at the end of the period. */
export async function withMeasures(
  { edition, method }: EditionReading,
  { root }: Workspace,
  provinces: ProvinceNames,
  effects: Effects,
): Promise<MeasuredEdition> {
  const plain = { ...(edition ? { edition } : {}), ...(method ? { method: rankable(method) } : {}) };
  const isMeasured = nodesOf(method?.tree ?? {}).some(({ indicator }) => indicator.measure !== undefined);
  if (!edition || !method || !isMeasured) return { reading: plain, diagnostics: [], rawText: () => undefined };
  const read = await modelAnswers(method, join(root, "models"), provinces, effects, edition.header.period.to);
  const answers = new Map(edition.units.map(({ code }) => [code, merged(edition.answers.get(code), read, code)]));
  return { ...read, reading: { ...plain, edition: { ...edition, answers } } };
}

/** What is written in the edition comes before what the model gives. */
function merged(
  own: ReadonlyMap<string, Answer> | undefined,
  { answers }: ModelAnswers,
  unit: string,
): ReadonlyMap<string, Answer> {
  return new Map([...(answers.get(unit) ?? []), ...(own ?? [])]);
}

/** An edition of nothing but models: those below a folder, in a year or each at its own date. */
export async function ofModels(
  folder: string,
  method: Method,
  provinces: ProvinceNames,
  effects: Effects,
  year?: string,
): Promise<Pick<EditionReading, "edition" | "method" | "diagnostics" | "rawText">> {
  const read = await modelAnswers(method, folder, provinces, effects, year);
  const { units, answers, dates, diagnostics, rawText } = read;
  const id = nameOf(folder);
  const name = { vi: `Mô hình các tỉnh (${id})`, en: `Models of provinces (${id})` };
  const period = { from: dates[0] ?? year ?? "", to: dates.at(-1) ?? year ?? "" };
  const header = { id, name, method: method.id, period, status: "inferred" as const };
  const edition: Edition = { header, units, answers, published: new Map() };
  return { edition, method: rankable(method), diagnostics, rawText };
}
