import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Framework } from "../domain/framework.ts";
import type { Place } from "../domain/place.ts";
import type { Text } from "../domain/text.ts";
import { bounds } from "../source/bounds.ts";
import { readFramework } from "../source/read-framework.ts";
import { card as unknownFramework } from "./cards/framework/unknown.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Effects } from "./effects.ts";
import { join } from "./paths.ts";
import type { Workspace } from "./workspace.ts";

/** A reference framework as far as it could be read. */
export interface LoadedFramework {
  readonly framework: Framework | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly rawText: (file: string) => string | undefined;
}

const nothing: LoadedFramework = { framework: undefined, diagnostics: [], rawText: () => undefined };
const reference = "architecture/reference";

/** Where a framework is named: the header of a model, as far as it could be read. */
export interface FrameworkName {
  readonly name: string;
  readonly at: Place;
}

/**
 * The framework of a name such as `da-nang@1.0`: of the workspace where it has one, else the one that khung carries.
 * A name that neither has is a finding where it is named. Without a name, nothing. `sources`: names by id, so that the
 * framework's references to them are followed.
 */
export async function loadFramework(
  named: FrameworkName | undefined,
  sources: ReadonlyMap<string, Text>,
  workspace: Workspace,
  effects: Effects,
): Promise<LoadedFramework> {
  if (!named) return nothing;
  const path = join(reference, ...named.name.split("@"));
  for (const library of workspace.libraries) {
    const content = await effects.files.readFolder(join(library, path), bounds);
    if (content.files.length) return readFramework(content.files, sources);
  }
  return { ...nothing, diagnostics: [unknown(named, await knownFrameworks(workspace, effects))] };
}

/** The names of all frameworks of a workspace and of khung, sorted. */
async function knownFrameworks({ libraries }: Workspace, { files }: Effects): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const library of libraries)
    for (const id of await files.foldersIn(join(library, reference)))
      for (const version of await files.foldersIn(join(library, reference, id))) names.add(`${id}@${version}`);
  return [...names].sort();
}

function unknown({ name, at }: FrameworkName, known: readonly string[]): Diagnostic {
  return {
    rule: unknownFramework.id,
    severity: unknownFramework.severity,
    at,
    args: { framework: name, known },
    related: [],
    suggestions: didYouMean(name, known),
    elements: ["province"],
  };
}
