import { isPartialDate, type PartialDate } from "../../domain/date.ts";
import { frameworkNamePattern } from "../../domain/framework-name.ts";
import type { Words } from "../../domain/text.ts";
import type { ComparedSide } from "../../gaps/difference.ts";
import { withFolder } from "../draw/overlay.ts";
import type { Effects, GitFailure } from "../effects.ts";
import { knownFrameworks } from "../load/load-framework.ts";
import { type LoadedProvince, loadProvince } from "../load/load-province.ts";
import { type Workspace, workspaceOf } from "../load/workspace.ts";
import { tidy } from "../paths.ts";

/** One side as the user names it: `models/da-nang`, `models/da-nang@2014`, `models/da-nang@HEAD~3`, or `@2016` alone. */
export interface NamedSide {
  readonly folder: string;
  readonly at?: PartialDate;
  readonly revision?: string;
}

/** Takes the name of a side apart; one without a folder is of the folder that is given. */
export function namedSide(name: string, folder: string): NamedSide {
  const mark = name.lastIndexOf("@");
  const place = mark < 0 ? name : name.slice(0, mark);
  const when = mark < 0 ? undefined : name.slice(mark + 1);
  const named = { folder: place === "" ? folder : place };
  if (when === undefined || when === "") return named;
  return isPartialDate(when) ? { ...named, at: when } : { ...named, revision: when };
}

/** The framework that the name of a side means: `da-nang@1.0`, where no folder has the name before the mark. */
export async function frameworkNamed(
  name: string,
  { libraries }: Workspace,
  effects: Effects,
): Promise<string | undefined> {
  const [folder = ""] = name.split("@");
  if (!frameworkNamePattern.test(name) || (await effects.files.exists(folder))) return undefined;
  return (await knownFrameworks(libraries, effects)).find((known) => known === name);
}

/** A side, read; or why it could not be. */
export type ReadSide =
  | { readonly province: LoadedProvince; readonly side: ComparedSide }
  | { readonly province: LoadedProvince }
  | { readonly why: Words };

/** Reads a side: the model as it lies there, at a date, or as a revision of git has it. */
export async function readSide({ folder, at, revision }: NamedSide, name: string, effects: Effects): Promise<ReadSide> {
  const world = revision === undefined ? effects : await atRevision(folder, revision, effects);
  if ("why" in world) return world;
  const province = await loadProvince(folder, world, at);
  return province.graph ? { province, side: { label: name, graph: province.graph } } : { province };
}

async function atRevision(
  folder: string,
  revision: string,
  effects: Effects,
): Promise<Effects | { readonly why: Words }> {
  const workspace = await workspaceOf(folder, effects);
  const found = await effects.git.commitOf(workspace.folder, revision);
  if ("failure" in found) return { why: failures[found.failure](revision, folder) };
  const files = await effects.git.filesAt(workspace.folder, found.commit);
  if ("failure" in files) return { why: failures[files.failure](revision, folder) };
  return withFolder(effects, tidy(workspace.folder), files.files);
}

const failures: Readonly<Record<GitFailure, (revision: string, folder: string) => Words>> = {
  "no-git": () => ({
    vi: "Không tìm thấy git nên không đọc được bản cũ.",
    en: "git was not found, so that an older version cannot be read.",
  }),
  "no-repository": (_, folder) => ({
    vi: `${folder} không nằm trong kho git.`,
    en: `${folder} is not in a git repository.`,
  }),
  "unknown-revision": (revision) => ({
    vi: `Không có ngày hay bản git “${revision}”.`,
    en: `There is no date and no revision of git “${revision}”.`,
  }),
};
