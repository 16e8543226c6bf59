import type { CataloguedProvince } from "../../gaps/solutions.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";
import { loadProvince } from "./load-province.ts";
import type { Workspace } from "./workspace.ts";

/** The other provinces of a workspace that can be read, each at its own date. Folders that begin with `_` are examples. */
export async function loadNeighbours(
  { root, province }: Workspace,
  effects: Effects,
): Promise<readonly CataloguedProvince[]> {
  const names = await effects.files.foldersIn(join(root, "models"));
  const neighbours: CataloguedProvince[] = [];
  for (const name of names) {
    if (name === province || name.startsWith("_")) continue;
    const { graph } = await loadProvince(join(root, "models", name), effects);
    if (graph) neighbours.push({ province: name, graph });
  }
  return neighbours;
}
