import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import type { Framework } from "../../src/domain/framework.ts";
import type { Source } from "../../src/domain/library.ts";
import { atDate, buildGraph, type Graph } from "../../src/graph/graph.ts";
import { rules } from "../../src/rules/catalogue.ts";
import { judge } from "../../src/rules/judge.ts";
import { knownTargets } from "../../src/source/known-targets.ts";
import { readFramework } from "../../src/source/read-framework.ts";
import { type ModelReading, readModel } from "../../src/source/read-model.ts";
import { readSources } from "../../src/source/read-sources.ts";
import { resolveReferences } from "../../src/source/resolve-references.ts";
import type { SourceFile } from "../../src/source/source-file.ts";

const root = join(import.meta.dirname, "../..");

/** The YAML files of a folder of the project. */
function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((path) => ({ path, bytes: readFileSync(join(root, folder, path)) }));
}

/** The framework that the examples are read against. */
const daNang: Framework = present(readFramework(filesIn("architecture/reference/da-nang/1.0")).framework);

/** The documents that cards may cite. */
export const sources: ReadonlyMap<string, Source> = readSources(filesIn("architecture/sources")).sources;

export interface Province {
  readonly reading: ModelReading;
  readonly graph: Graph;
  /** What reading and resolving find: nothing, in an example. */
  readonly faults: readonly Diagnostic[];
}

function readProvince(files: readonly SourceFile[]): Province {
  const reading = readModel(files);
  const faults = [...reading.diagnostics, ...resolveReferences(reading, knownTargets(daNang, sources))];
  return { reading, graph: buildGraph(present(reading.model), daNang), faults };
}

export function readTexts(files: Readonly<Record<string, string>>): Province {
  const encoder = new TextEncoder();
  return readProvince(Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })));
}

/** What all rules find in a model of the project at a date, as `severity rule element`. */
export function findingsOf(model: string, at?: string): readonly string[] {
  const { graph, reading } = readProvince(filesIn(`models/${model}`));
  const slice = at === undefined ? graph : atDate(graph, at);
  return judge(slice, rules, reading.locate).map(
    ({ rule, severity, elements: [element = ""] }) => `${severity} ${rule} ${element}`,
  );
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a file of the project could not be read");
  return value;
}
