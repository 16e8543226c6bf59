import { z } from "zod";
import type { PartialDate } from "../domain/date.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Framework } from "../domain/framework.ts";
import type { Source } from "../domain/library.ts";
import type { Locate } from "../domain/place.ts";
import type { Text } from "../domain/text.ts";
import { buildGraph, type Graph } from "../graph/graph.ts";
import { bounds } from "../source/bounds.ts";
import { targetsOf } from "../source/read-framework.ts";
import { type ModelReading, readModel } from "../source/read-model.ts";
import { resolveReferences } from "../source/resolve-references.ts";
import type { Effects } from "./effects.ts";
import { type FrameworkName, loadFramework } from "./load-framework.ts";
import { loadSources } from "./load-sources.ts";
import { hasFailed, refusals } from "./refusals.ts";
import { doing } from "./words.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

/** A province's folder, read as far as it goes. */
export interface LoadedProvince {
  readonly workspace: Workspace;
  /** Absent where the header or the framework could not be read. */
  readonly graph: Graph | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  /** What reading found; what the rules find is not among them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
  readonly rawText: (file: string) => string | undefined;
  readonly fileCount: number;
  /** Nothing at all could be read. */
  readonly failed: boolean;
}

/** Reads the folder of a province, the framework that its header names, and the library of sources; relates them at a date. */
export async function loadProvince(folder: string, effects: Effects, at?: PartialDate): Promise<LoadedProvince> {
  const { files, progress } = effects;
  await progress.step(doing.listing);
  const workspace = await workspaceOf(folder, effects);
  const content = await files.readFolder(workspace.folder, bounds);
  await progress.step(doing.reading);
  const reading = readModel(content.files);
  await progress.step(doing.framework);
  const library = await loadSources(workspace, effects);
  const titles = new Map([...library.sources].map(([id, { title }]) => [id, title]));
  const named = await loadFramework(frameworkName(reading), titles, workspace, effects);
  await progress.step(doing.relating);
  const { framework } = named;
  const failed = hasFailed(content);
  return {
    workspace,
    graph: reading.model && framework && buildGraph(reading.model, framework, at),
    sources: library.sources,
    diagnostics: [
      ...refusals(content, workspace.folder),
      ...(failed ? [] : reading.diagnostics),
      ...danglingReferences(reading, framework, titles),
      ...named.diagnostics,
      ...library.diagnostics,
    ],
    locate: reading.locate,
    rawText: (file) => reading.rawText(file) ?? named.rawText(file) ?? library.rawText(file),
    fileCount: content.files.length + content.refused.length,
    failed,
  };
}

const headerSchema = z.object({ framework: z.string() });

/** The framework that a header names, also where the rest of the header could not be used. */
function frameworkName({ model, written, locate }: ModelReading): FrameworkName | undefined {
  const header = written.find(({ kind }) => kind === "province")?.value;
  const name = model?.province.framework ?? headerSchema.safeParse(header).data?.framework;
  return name === undefined ? undefined : { name, at: locate({ element: "province", path: ["framework"] }) };
}

/** Without a framework nobody can tell which references lead nowhere: its absence is reported instead. */
function danglingReferences(
  reading: ModelReading,
  framework: Framework | undefined,
  sources: ReadonlyMap<string, Text>,
): readonly Diagnostic[] {
  if (!framework) return [];
  return resolveReferences(reading, new Map([...targetsOf(framework), ["source", sources]]));
}
