import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Source } from "../../domain/library.ts";
import { bounds } from "../../source/bounds.ts";
import { readSources, type SourcesReading } from "../../source/read-sources.ts";
import type { Recollection } from "../check/recollection.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";
import type { Workspace } from "./workspace.ts";

/** The library of cited documents. */
export interface LoadedSources {
  readonly sources: ReadonlyMap<string, Source>;
  readonly diagnostics: readonly Diagnostic[];
  readonly rawText: (file: string) => string | undefined;
}

/** The documents that khung and the workspace know; one of the workspace's replaces one of khung's with the same id. */
export async function loadSources(
  { libraries }: Workspace,
  { files }: Effects,
  past?: Recollection,
): Promise<LoadedSources> {
  const readings: SourcesReading[] = [];
  for (const library of libraries.toReversed()) {
    const folder = join(library, "architecture/sources");
    if (await files.exists(folder))
      readings.push(readSources((await files.readFolder(folder, bounds)).files, past?.remember));
  }
  const make = (): LoadedSources => ({
    sources: new Map(readings.flatMap(({ sources }) => [...sources])),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
    rawText: (file) => readings.map((reading) => reading.rawText(file)).find((text) => text !== undefined),
  });
  const parts = readings.flatMap(({ trees }) => trees);
  return past ? past.again("sources", parts, make) : make();
}
