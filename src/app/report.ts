import type { Diagnostic, Severity } from "../domain/diagnostic.ts";
import { byPlace, severities } from "../domain/diagnostic.ts";
import type { Language } from "../domain/text.ts";
import type { ReportOptions } from "../reporters/announcement.ts";
import { toGithub } from "../reporters/github.ts";
import { jsonText, toJson } from "../reporters/json.ts";
import { toJunit } from "../reporters/junit.ts";
import { toMarkdown } from "../reporters/markdown.ts";
import { toSarif } from "../reporters/sarif.ts";
import { toTerminal } from "../reporters/terminal.ts";
import { catalogueWith } from "./check/catalogue.ts";
import type { OutputFile, Terminal } from "./effects.ts";
import type { LoadedProvince } from "./load/load-province.ts";
import type { Outcome } from "./outcome.ts";

/** The forms in which findings are reported. */
export const reporters = {
  terminal: toTerminal,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
  junit: toJunit,
  markdown: toMarkdown,
} as const;
export type ReportFormat = keyof typeof reporters;

/** How the user is spoken to. */
export interface Speech extends Terminal {
  readonly language: Language;
}

/** What some reports say besides: the severity from which a check fails, and the version of khung. */
export interface Maker {
  readonly severity?: Severity;
  readonly version?: string;
}

/** What the reporters need to know of the provinces that the findings are about. */
export function reportOptions(
  provinces: readonly LoadedProvince[],
  { language, colour, width, severity, version }: Speech & Maker,
): ReportOptions {
  const rawText = (file: string): string | undefined =>
    provinces.map((province) => province.rawText(file)).find((text) => text !== undefined);
  const fileCount = provinces.reduce((sum, province) => sum + province.fileCount, 0);
  const catalogue = catalogueWith(provinces.map(({ framework }) => framework));
  const maker = { ...(severity ? { threshold: severity } : {}), ...(version === undefined ? {} : { version }) };
  return { catalogue, language, colour, width, rawText, fileCount, ...maker };
}

/** The outcome where a province could not be read far enough to draw, score or tell it: what was found, and nothing else. */
export function cannotGoOn(province: LoadedProvince, speech: Speech): Outcome {
  const diagnostics = [...province.diagnostics].sort(byPlace);
  return {
    output: "",
    notes: toTerminal(diagnostics, reportOptions([province], speech)),
    exitCode: province.failed ? 3 : 1,
  };
}

/** A line on what reading found, for commands whose answer is something else: their answer may rest on an incomplete model. */
export function readingNote(
  { diagnostics, workspace }: LoadedProvince,
  language: Language,
): { readonly notes?: string } {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (!errors) return {};
  const command = `khung check ${workspace.folder}`;
  const said = {
    vi: `Mô hình có ${errors} lỗi khi đọc, kết quả có thể không đầy đủ. Xem: ${command}`,
    en: `Reading the model met ${errors} ${errors === 1 ? "error" : "errors"}; the result may be incomplete. See: ${command}`,
  };
  return { notes: `${said[language]}\n` };
}

/** The outcome of writing files: their paths, as a list for people or as JSON. */
export function written(
  files: readonly OutputFile[],
  request: { readonly json: boolean; readonly language: Language },
): Outcome {
  const paths = files.map(({ path }) => path);
  if (request.json) return { output: jsonText({ version: 1, files: paths }), files, exitCode: 0 };
  const count = {
    vi: `Đã ghi ${paths.length} tệp:`,
    en: `${paths.length} ${paths.length === 1 ? "file" : "files"} written:`,
  };
  return {
    output: `${[count[request.language], ...paths.map((path) => `  ${path}`)].join("\n")}\n`,
    files,
    exitCode: 0,
  };
}

/** Whether any finding is as grave as the threshold. */
export function reaches(diagnostics: readonly Diagnostic[], threshold: Severity): boolean {
  const least = severities.indexOf(threshold);
  return diagnostics.some(({ severity }) => severities.indexOf(severity) >= least);
}
