import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Method } from "../../domain/method.ts";
import type { Locate } from "../../domain/place.ts";
import { bounds } from "../../source/bounds.ts";
import { readMethod } from "../../source/read-method.ts";
import type { Effects, ReadFile } from "../effects.ts";
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
export async function loadMethods(libraries: readonly string[], effects: Effects): Promise<LoadedMethods> {
  const readings = (await methodFiles(libraries, effects)).map((file) => readMethod(file));
  return {
    methods: new Map(readings.flatMap(({ value }) => (value ? [[value.id, value] as const] : []))),
    locate: (method) => readings.findLast(({ value }) => value?.id === method)?.locate ?? nowhere,
    faultsOf: (method) => readings.findLast(({ value }) => value?.id === method)?.diagnostics ?? [],
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
    rawText: (file) => readings.map((reading) => reading.rawText(file)).find((text) => text !== undefined),
  };
}

/** The method of an id; of the files only those are read in which the id stands. Nothing where there is no such method. */
export async function loadMethod(
  id: string,
  libraries: readonly string[],
  effects: Effects,
): Promise<Method | undefined> {
  const ascii = new TextDecoder("latin1");
  const naming = (await methodFiles(libraries, effects)).filter(({ bytes }) => ascii.decode(bytes).includes(id));
  return naming.map((file) => readMethod(file).value).findLast((method) => method?.id === id);
}

async function methodFiles(libraries: readonly string[], { files }: Effects): Promise<readonly ReadFile[]> {
  const found: ReadFile[] = [];
  for (const library of libraries.toReversed())
    found.push(...(await files.readFolder(join(library, "assessments/methods"), bounds)).files);
  return found;
}

const nowhere: Locate = () => ({ file: "", line: 1, column: 1, endLine: 1, endColumn: 1 });
