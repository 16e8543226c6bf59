import type { Effects } from "../effects.ts";
import { join, nameOf, tidy } from "../paths.ts";

/** Where a province's folder stands. */
export interface Workspace {
  /** The folder of the model, tidied, as the user knows it. */
  readonly folder: string;
  /** The name of the province's folder. */
  readonly province: string;
  /** The folder that holds `models`, `architecture`, `assessments` and `reports`. */
  readonly root: string;
  /** The root and khung's own folder, the nearest first; one where they are the same. */
  readonly libraries: readonly string[];
}

/** The workspace of a model: the folder above `models`; the current folder where the model lies elsewhere. */
export async function workspaceOf(given: string, effects: Effects): Promise<Workspace> {
  const folder = tidy(given);
  const real = (await effects.files.realPath(folder)) ?? folder;
  const root = nameOf(join(real, "..")) === "models" ? join(folder, "../..") : ".";
  return { ...(await workspaceAt(root, effects)), folder, province: nameOf(real) };
}

/** A workspace by its root, without regard to a model. */
export async function workspaceAt(root: string, { files, packageFolder }: Effects): Promise<Workspace> {
  const isOwn = (await files.realPath(root)) === (await files.realPath(packageFolder));
  return { folder: root, province: "", root, libraries: isOwn ? [root] : [root, packageFolder] };
}
