import type { ConformanceMatrix } from "../../domain/conformance.ts";
import type { Words } from "../../domain/text.ts";
import { conformanceToJson, conformanceToTerminal } from "../../reporters/conformance.ts";
import type { Effects } from "../effects.ts";
import { knownFrameworks } from "../load/load-framework.ts";
import { type LoadedProvince, loadProvince } from "../load/load-province.ts";
import { type Outcome, unknownName, wrongUsage } from "../outcome.ts";
import { cannotGoOn, type ReportFormat, type Speech } from "../report.ts";
import { type ProvinceAgainst, provinceAgainst } from "./against.ts";
import { conformanceOf } from "./conformance.ts";
import type { Judged } from "./judge-folders.ts";

/** The word that stands for every framework there is. */
export const everyFramework = "all";

/** What is asked of provinces and a framework that is not the one their headers name. */
export interface AgainstRequest extends Speech, Judged {
  readonly format: ReportFormat;
}

/**
 * What a reader must know of a check against one framework: blocks that cannot be compared, models that cannot be read
 * against it. A name that there is not is wrong usage. Nothing where no framework is asked for.
 */
export async function readingAgainst(
  { framework: name, folders, at, language }: AgainstRequest,
  effects: Effects,
): Promise<Outcome | { readonly notes?: string }> {
  if (name === undefined) return {};
  const notes = new Set<string>();
  for (const folder of folders) {
    const province = await loadProvince(folder, effects, at);
    const known = await knownFrameworks(province.workspace.libraries, effects);
    if (!known.includes(name)) return unknownName("framework", name, [...known, everyFramework], language);
    const note = noteOn(province, name, await provinceAgainst(province, name, effects));
    if (note) notes.add(`${note[language]}\n`);
  }
  return notes.size ? { notes: [...notes].join("") } : {};
}

function noteOn(own: LoadedProvince, name: string, { framework, against }: ProvinceAgainst): Words | undefined {
  if (own.graph && framework && !against) return noMapping(own.graph.model.province.framework, name);
  return against?.unmapped.length ? notComparable(against.unmapped.map(({ id }) => id)) : undefined;
}

function noMapping(own: string, other: string): Words {
  return {
    vi: `Chưa có ánh xạ từ “${own}” sang “${other}” nên chưa đối chiếu được.`,
    en: `No mapping leads from “${own}” to “${other}”: nothing was compared.`,
  };
}

function notComparable(blocks: readonly string[]): Words {
  const list = blocks.join(", ");
  return {
    vi: `Khung của mô hình không có thành phần tương ứng, nên chưa biết là có hay không: ${list}.`,
    en: `The model's framework has no counterpart, so whether they are there is unknown: ${list}.`,
  };
}

/** Reads provinces against every framework, as a matrix. Nothing in it fails a check: it compares. */
export async function compareFrameworks(request: AgainstRequest, effects: Effects): Promise<Outcome> {
  const { folders, format, at, rules, language } = request;
  if ((format !== "terminal" && format !== "json") || rules.length) return wrongUsage(matrixAlone, language);
  const matrices: ConformanceMatrix[] = [];
  for (const folder of folders) {
    const province = await loadProvince(folder, effects, at);
    if (!province.graph) return cannotGoOn(province, request);
    matrices.push(await conformanceOf(province, province.graph, effects));
  }
  const output = format === "json" ? conformanceToJson(matrices) : conformanceToTerminal(matrices, request);
  return { output, exitCode: 0 };
}

const matrixAlone: Words = {
  vi: "--framework all in ra một bảng (terminal hoặc json), không dùng cùng --rule và các dạng khác.",
  en: "--framework all prints a table (terminal or json); it does not go with --rule and other formats.",
};
