import type { Diagnostic } from "../../domain/diagnostic.ts";
import { bounds } from "../../source/bounds.ts";
import { noSettings, readSettings, type SettingsReading } from "../../source/read-settings.ts";
import { noWaivers, readWaivers, type WaiversReading } from "../../source/read-waivers.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";
import { refusal } from "../refusals.ts";
import type { Workspace } from "./workspace.ts";

/** Where the waivers of a province lie, as the user knows it. */
export function waiversPath({ root, province }: Workspace): string {
  return join(root, "assessments/waivers", `${province}.yaml`);
}

/** The waivers of a province; none where it has no file of them. */
export function loadWaivers(workspace: Workspace, effects: Effects): Promise<WaiversReading> {
  return loadOptional(waiversPath(workspace), workspace, effects, readWaivers, noWaivers);
}

/** The settings of a workspace; none where it has no `khung.yaml`. */
export function loadSettings(workspace: Workspace, effects: Effects): Promise<SettingsReading> {
  return loadOptional(join(workspace.root, "khung.yaml"), workspace, effects, readSettings, noSettings);
}

async function loadOptional<R extends { readonly diagnostics: readonly Diagnostic[] }>(
  path: string,
  { root }: Workspace,
  { files }: Effects,
  read: (file: SourceFile) => R,
  none: R,
): Promise<R> {
  const found = await files.readFile(path, root, bounds);
  if (!found) return none;
  return "bytes" in found ? read(found) : { ...none, diagnostics: [refusal(found)] };
}
