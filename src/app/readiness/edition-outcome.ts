import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { ReportOptions } from "../../reporters/announcement.ts";
import { catalogue } from "../check/catalogue.ts";
import type { LoadedEdition } from "../load/load-edition.ts";
import { type Outcome, unknownName, wrongUsage } from "../outcome.ts";
import type { Speech } from "../report.ts";

/** The outcome of naming an edition or a method that there is not. */
export function notRead(
  loaded: Exclude<LoadedEdition, { kind: "read" }>,
  { language }: Pick<Speech, "language">,
): Outcome {
  if (loaded.kind === "no-method") return wrongUsage(noMethod, language);
  return unknownName(loaded.thing, loaded.name, loaded.known, language);
}

const noMethod = {
  vi: "--data cần --method: tên một phương pháp, hoặc tệp phương pháp (.yaml).",
  en: "--data needs --method: the name of a method, or the file of one (.yaml).",
};

/** How findings in the files of an edition are told. */
export function telling(
  { rawText }: Extract<LoadedEdition, { kind: "read" }>,
  found: readonly Diagnostic[],
  { language, colour, width }: Speech,
): ReportOptions {
  const fileCount = new Set(found.map(({ at }) => at.file)).size;
  return { catalogue, language, colour, width, rawText, fileCount };
}

/** Whether nothing could be read at all: input failed, rather than being wrong. */
export function isUnread({ edition, diagnostics }: Extract<LoadedEdition, { kind: "read" }>): boolean {
  return !edition && diagnostics.length > 0 && diagnostics.every(({ rule }) => rule.startsWith("file/"));
}
