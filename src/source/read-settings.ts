import type { Diagnostic } from "../domain/diagnostic.ts";
import { type Settings, settingsSchema } from "../domain/settings.ts";
import { card as emptyFile } from "./cards/file/empty.ts";
import { type DocumentReading, readDocument } from "./read-document.ts";
import type { SourceFile } from "./source-file.ts";

/** The settings of a workspace, with the rules that they name in the order of the file. */
export interface SettingsReading extends Omit<DocumentReading<Settings>, "value"> {
  readonly settings: Settings;
}

/** Nothing is set. */
export const noSettings: SettingsReading = {
  settings: {},
  diagnostics: [],
  locate: () => ({ file: "", line: 1, column: 1, endLine: 1, endColumn: 1 }),
  rawText: () => undefined,
};

/** Reads `khung.yaml`; one that sets nothing, be it empty, is in order. What is right of a faulty file is kept. Never throws. */
export function readSettings(file: SourceFile): SettingsReading {
  const { value, diagnostics, locate, rawText } = readDocument(file, settingsSchema);
  return { settings: value ?? {}, diagnostics: diagnostics.filter(isNoEmptiness), locate, rawText };
}

function isNoEmptiness({ rule }: Diagnostic): boolean {
  return rule !== emptyFile.id;
}
