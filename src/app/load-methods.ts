import type { Diagnostic } from "../domain/diagnostic.ts";
import { type Method, methodSchema } from "../domain/method.ts";
import { bounds } from "../source/bounds.ts";
import { type DocumentReading, readDocument } from "../source/read-document.ts";
import type { Effects } from "./effects.ts";
import { join } from "./paths.ts";

/** The methods that there are, and what is wrong with their files. */
export interface LoadedMethods {
  readonly methods: ReadonlyMap<string, Method>;
  readonly diagnostics: readonly Diagnostic[];
  readonly rawText: (file: string) => string | undefined;
}

/** The methods of khung and of the workspace, in the order of their files; one of the workspace's replaces one of khung's. */
export async function loadMethods(libraries: readonly string[], { files }: Effects): Promise<LoadedMethods> {
  const readings: DocumentReading<Method>[] = [];
  for (const library of libraries.toReversed()) {
    const content = await files.readFolder(join(library, "assessments/methods"), bounds);
    readings.push(...content.files.map((file) => readDocument(file, methodSchema)));
  }
  return {
    methods: new Map(readings.flatMap(({ value }) => (value ? [[value.id, value] as const] : []))),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
    rawText: (file) => readings.map((reading) => reading.rawText(file)).find((text) => text !== undefined),
  };
}
