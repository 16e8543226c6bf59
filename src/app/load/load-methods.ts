import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Method } from "../../domain/method.ts";
import type { Locate } from "../../domain/place.ts";
import { bounds } from "../../source/bounds.ts";
import type { DocumentReading } from "../../source/read-document.ts";
import { readMethod } from "../../source/read-method.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";

/** The methods that there are, and what is wrong with their files. */
export interface LoadedMethods {
  readonly methods: ReadonlyMap<string, Method>;
  /** Finds places in the file of a method. */
  readonly locate: (method: string) => Locate;
  /** What is wrong with the file of a method. */
  readonly faultsOf: (method: string) => readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
  readonly rawText: (file: string) => string | undefined;
}

/** The methods of khung and of the workspace, in the order of their files; one of the workspace's replaces one of khung's. */
export async function loadMethods(libraries: readonly string[], { files }: Effects): Promise<LoadedMethods> {
  const readings: DocumentReading<Method>[] = [];
  for (const library of libraries.toReversed()) {
    const content = await files.readFolder(join(library, "assessments/methods"), bounds);
    readings.push(...content.files.map((file) => readMethod(file)));
  }
  return {
    methods: new Map(readings.flatMap(({ value }) => (value ? [[value.id, value] as const] : []))),
    locate: (method) => readings.findLast(({ value }) => value?.id === method)?.locate ?? nowhere,
    faultsOf: (method) => readings.findLast(({ value }) => value?.id === method)?.diagnostics ?? [],
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
    rawText: (file) => readings.map((reading) => reading.rawText(file)).find((text) => text !== undefined),
  };
}

const nowhere: Locate = () => ({ file: "", line: 1, column: 1, endLine: 1, endColumn: 1 });
