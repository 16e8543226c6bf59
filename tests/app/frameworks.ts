import { knownFrameworks, type LoadedFramework, loadFramework } from "../../src/app/load/load-framework.ts";
import { loadSources } from "../../src/app/load/load-sources.ts";
import { workspaceOf } from "../../src/app/load/workspace.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { effects } from "./effects.ts";

const nowhere = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
const workspace = await workspaceOf("models/da-nang", effects);
const library = await loadSources(workspace, effects);
const titles = new Map([...library.sources].map(([id, { title }]) => [id, title]));

/** The documents that frameworks may cite. */
export const { sources } = library;

/** The names of the frameworks that khung carries. */
export const frameworkNames = await knownFrameworks(workspace.libraries, effects);

const loaded = new Map<string, LoadedFramework>();
for (const name of frameworkNames)
  loaded.set(name, await loadFramework({ name, at: nowhere }, titles, workspace, effects));

/** A framework that khung carries, loaded with its sources. */
export function frameworkNamed(name: string): LoadedFramework & { readonly framework: Framework } {
  const found = loaded.get(name);
  if (!found?.framework) throw new Error(`there is no framework ${name}`);
  return { ...found, framework: found.framework };
}
