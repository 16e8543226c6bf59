import * as z from "zod";
import type { PartialDate } from "../../domain/date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Framework } from "../../domain/framework.ts";
import { frameworkNameSchema } from "../../domain/framework-name.ts";
import { isKind, type ReferenceKind } from "../../domain/kind.ts";
import type { Source } from "../../domain/library.ts";
import type { Locate, Place } from "../../domain/place.ts";
import type { Text } from "../../domain/text.ts";
import { buildGraph, type Graph, type Unresolved } from "../../graph/graph.ts";
import type { GraphParts } from "../../graph/renew.ts";
import { bounds } from "../../source/bounds.ts";
import { targetsOf } from "../../source/read-framework.ts";
import { type ModelReading, readModel } from "../../source/read-model.ts";
import type { SettingsReading } from "../../source/read-settings.ts";
import type { WaiversReading } from "../../source/read-waivers.ts";
import { resolveReferences } from "../../source/resolve-references.ts";
import { type Judgement, judgementOf } from "../check/judgement.ts";
import type { Recollection, SourceOf } from "../check/recollection.ts";
import { outsideValidity } from "../check/validity.ts";
import type { Effects } from "../effects.ts";
import { hasFailed, refusals } from "../refusals.ts";
import { doing } from "../words.ts";
import { type FrameworkName, knownFrameworks, type LoadedFramework, loadFramework } from "./load-framework.ts";
import { loadSettings, loadWaivers } from "./load-guidance.ts";
import { type LayoutReading, sortFiles } from "./load-layouts.ts";
import { loadSources } from "./load-sources.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

/** A province's folder, read as far as it goes. */
export interface LoadedProvince {
  readonly workspace: Workspace;
  /** Absent where the header or the framework could not be read. */
  readonly graph: Graph | undefined;
  /** The framework that the header names, with its requirements as rules. */
  readonly framework: LoadedFramework;
  readonly sources: ReadonlyMap<string, Source>;
  /** What reading found; what the rules find is not among them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
  readonly sourceOf: SourceOf;
  /** Where the whole entry of an element stands. */
  readonly extentOf: (element: string) => Place | undefined;
  readonly rawText: (file: string) => string | undefined;
  readonly fileCount: number;
  /** Where boxes of views are held, by the files of `layout`. */
  readonly layouts: readonly LayoutReading[];
  /** Nothing at all could be read. */
  readonly failed: boolean;
  readonly waivers: WaiversReading;
  readonly settings: SettingsReading;
  /** The ids of all frameworks, where waivers or settings may speak of them. */
  readonly frameworkIds: ReadonlySet<string>;
  /** Absent where the header could not be read and no day is given. */
  readonly judgement: Judgement | undefined;
  /** The model is read as it asks to be: at its own date, against its own framework. */
  readonly isWhole: boolean;
}

/**
 * Reads the folder of a province, the framework that its header names, and the library of sources; relates them at a date.
 * With a past, only what changed since is read and related again.
 */
export async function loadProvince(
  folder: string,
  effects: Effects,
  at?: PartialDate,
  past?: Recollection,
): Promise<LoadedProvince> {
  const { progress } = effects;
  const kept = past ? undefined : effects.kept?.(folder, at);
  if (kept && isLoaded(kept)) return kept;
  await progress.step(doing.listing);
  const workspace = await workspaceOf(folder, effects);
  const { reading, layouts, refused, failed, fileCount } = await readFiles(workspace, effects, past);
  await progress.step(doing.framework);
  const library = await loadSources(workspace, effects, past);
  const titlesOf = () => new Map([...library.sources].map(([id, { title }]) => [id, title]));
  const titles = past ? past.again("titles", [library], titlesOf) : titlesOf();
  const name = frameworkName(reading);
  const named = await loadFramework(name, titles, workspace, effects, past);
  const [waivers, settings] = [await loadWaivers(workspace, effects), await loadSettings(workspace, effects)];
  await progress.step(doing.relating);
  const { framework } = named;
  const { model } = reading;
  const relate = past ? past.relate : (parts: GraphParts) => buildGraph(parts.model, parts.framework, parts.at);
  const graph = model && framework && relate({ model, framework, at: at ?? model.province.asOf });
  const validity = graph && name ? await outsideValidity(graph, name.at, workspace.libraries, effects) : [];
  return {
    workspace,
    graph,
    framework: named,
    sources: library.sources,
    diagnostics: [
      ...refused,
      ...(failed ? [] : reading.diagnostics),
      ...danglingReferences(reading, framework, titles, graph),
      ...named.diagnostics,
      ...validity,
      ...library.diagnostics,
      ...layouts.flatMap(({ diagnostics }) => diagnostics),
    ],
    locate: locateInBoth(reading.locate, named.locate),
    // The names of entries of a framework hold a slash.
    sourceOf: (element) => (element.includes("/") ? named : reading.sourceOf(element)),
    extentOf: reading.extentOf,
    rawText: textOf(reading, named, library, waivers, settings, ...layouts),
    layouts,
    fileCount,
    failed,
    waivers,
    settings,
    frameworkIds: await frameworkIds(waivers, settings, workspace, effects),
    judgement: judgementOf(effects, reading.model?.province.asOf),
    isWhole: at === undefined && framework !== undefined && reading.model !== undefined,
  };
}

/** What is kept is what this gave before: its type cannot stand among the effects, which it is made with. */
function isLoaded(kept: object): kept is LoadedProvince {
  return "workspace" in kept && "graph" in kept && "judgement" in kept;
}

/** The files of a province's folder, read. Their bytes are let go with it. */
async function readFiles({ folder }: Workspace, { files, progress }: Effects, past: Recollection | undefined) {
  const content = await files.readFolder(folder, bounds);
  await progress.step(doing.reading);
  const { model, layouts } = sortFiles(content.files, folder);
  return {
    reading: past ? past.reread((before) => readModel(model, past.remember, before)) : readModel(model),
    layouts,
    refused: refusals(content, folder),
    failed: hasFailed(content),
    fileCount: content.files.length + content.refused.length,
  };
}

async function frameworkIds(
  { waivers }: WaiversReading,
  { settings }: SettingsReading,
  { libraries }: Workspace,
  effects: Effects,
): Promise<ReadonlySet<string>> {
  if (waivers.length === 0 && settings.severity === undefined) return new Set();
  return new Set((await knownFrameworks(libraries, effects)).map((name) => name.split("@")[0] ?? name));
}

type WithText = Pick<ModelReading, "rawText">;

/** The text of a file in the first of the readings that has it. */
function textOf(...readings: readonly WithText[]): WithText["rawText"] {
  // Only these are kept: what else a reading holds need not live as long.
  const texts = readings.map(({ rawText }) => rawText);
  return (file) => {
    for (const rawText of texts) {
      const text = rawText(file);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}

/** Places in the model, and in its framework: names of entries of a framework hold a slash, ids of elements never do. */
export function locateInBoth(model: Locate, framework: Locate): Locate {
  return (pointer) => (pointer.element.includes("/") ? framework(pointer) : model(pointer));
}

const headerSchema = z.object({ framework: frameworkNameSchema });

/** The framework that a header names, also where the rest of the header could not be used. */
function frameworkName({ model, header, locate }: ModelReading): FrameworkName | undefined {
  const name = model?.province.framework ?? headerSchema.safeParse(header).data?.framework;
  return name === undefined ? undefined : { name, at: locate({ element: "province", path: ["framework"] }) };
}

/** Without a framework nobody can tell which references lead nowhere: its absence is reported instead. */
function danglingReferences(
  reading: ModelReading,
  framework: Framework | undefined,
  sources: ReadonlyMap<string, Text>,
  graph: Graph | undefined,
): readonly Diagnostic[] {
  if (!framework) return [];
  const known = new Map<ReferenceKind, ReadonlyMap<string, Text>>([...targetsOf(framework), ["source", sources]]);
  const isDeclared = ({ reference: { targets, id } }: Unresolved): boolean =>
    targets.some((target) => !isKind(target) && known.get(target)?.has(id));
  // What gave an edge of the graph leads somewhere.
  const unresolved = graph?.leaving().unresolved.filter((one) => !isDeclared(one));
  return resolveReferences(reading, known, unresolved && new Set(unresolved.map(({ from }) => from.id)));
}
