import { compare } from "../../domain/order.ts";
import { bounds } from "../../source/bounds.ts";
import { readHeads } from "../../source/read-edition.ts";
import type { Effects, ReadFile } from "../effects.ts";
import { knownEditions } from "../load/load-edition.ts";
import { knownFrameworks, type LoadedFramework, loadFramework } from "../load/load-framework.ts";
import { loadMethods } from "../load/load-methods.ts";
import { loadRegistry } from "../load/load-registry.ts";
import { loadSources } from "../load/load-sources.ts";
import { type Workspace, workspaceAt } from "../load/workspace.ts";
import { join } from "../paths.ts";
import { sameFiles } from "./files.ts";
import type { PortalEdition, PortalIndex } from "./index.ts";

/** What a workspace and khung know besides models, with the files of the workspace that say so. */
export interface PortalLibrary
  extends Pick<PortalIndex, "workspace" | "methods" | "editions" | "frameworks" | "registry" | "sources"> {
  readonly files: readonly ReadFile[];
}

const anyFile = { ...bounds, names: /\.(?:ya?ml|csv)$/i } as const;

/** Reads the library of the current folder; the same one where none of its files changed. */
export async function readLibrary(before: PortalLibrary | undefined, effects: Effects): Promise<PortalLibrary> {
  const files = await libraryFiles(effects);
  if (before && sameFiles(before.files, files)) return before;
  const workspace = await workspaceAt(".", effects);
  const { methods } = await loadMethods(workspace.libraries, effects);
  const { sources } = await loadSources(workspace, effects);
  return {
    files,
    workspace,
    methods,
    sources,
    editions: await readEditions(workspace, effects),
    frameworks: await readFrameworks(workspace, effects),
    registry: await loadRegistry(workspace.libraries, effects),
  };
}

/** The files of the workspace that have a say on every model. */
async function libraryFiles({ files }: Effects): Promise<readonly ReadFile[]> {
  const settings = await files.readFile("khung.yaml", ".", bounds);
  const folders = await Promise.all(["architecture", "assessments"].map((folder) => files.readFolder(folder, anyFile)));
  return [...(settings && "bytes" in settings ? [settings] : []), ...folders.flatMap((folder) => folder.files)];
}

/** Heads of editions, the latest first; those of the same day in the order of their names. */
async function readEditions(workspace: Workspace, effects: Effects): Promise<readonly PortalEdition[]> {
  const found: PortalEdition[] = [];
  for (const id of await knownEditions(workspace, effects))
    for (const library of workspace.libraries) {
      const { files } = await effects.files.readFolder(join(library, "assessments/editions", id), bounds);
      const [header] = readHeads(files);
      if (header) found.push({ id, header });
      if (header) break;
    }
  return found.sort((a, b) => compare(b.header.period.to, a.header.period.to) || compare(a.id, b.id));
}

async function readFrameworks(workspace: Workspace, effects: Effects): Promise<ReadonlyMap<string, LoadedFramework>> {
  const found = new Map<string, LoadedFramework>();
  for (const name of await knownFrameworks(workspace.libraries, effects))
    found.set(name, await loadFramework({ name, at: nowhere }, undefined, workspace, effects));
  return found;
}

const nowhere = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
