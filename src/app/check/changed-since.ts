import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Place } from "../../domain/place.ts";
import type { Language } from "../../domain/text.ts";
import type { Effects, GitFailure } from "../effects.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import type { Workspace } from "../load/workspace.ts";
import { type Outcome, wrongUsage } from "../outcome.ts";
import { join } from "../paths.ts";
import { type ChangedLines, changedLines, type LineRange, wholeFile } from "./changed-lines.ts";

/** What of the workspace around a model is looked at too. */
const around = ["khung.yaml", "assessments", "architecture"];

/** The lines that changed since a revision, by the paths of files as the user knows them; or why nobody can tell. */
export async function linesChangedSince(
  revision: string,
  { folder, root }: Workspace,
  { git }: Effects,
): Promise<ChangedLines | GitFailure> {
  const named = await git.commitOf(folder, revision);
  if ("failure" in named) return named.failure;
  const own = await git.diff(folder, named.commit, ["."]);
  if ("failure" in own) return own.failure;
  // The rest of the workspace may lie elsewhere, in another repository or in none.
  const above = await git.commitOf(root, revision);
  const rest = "failure" in above ? above : await git.diff(root, above.commit, around);
  return new Map([...("failure" in rest ? [] : located(root, rest)), ...located(folder, own)]);
}

interface Difference {
  readonly patch: string;
  readonly untracked: readonly string[];
}

function located(folder: string, { patch, untracked }: Difference): ChangedLines {
  const known = [...changedLines(patch)].map(([path, ranges]) => [join(folder, path), ranges] as const);
  return new Map([...known, ...untracked.map((path) => [join(folder, path), wholeFile] as const)]);
}

/** Findings that stand at a changed line, or on an element whose entry has one: what a change may have to do with. */
export function atChanges(
  findings: readonly Diagnostic[],
  changed: ChangedLines,
  { extentOf }: Pick<LoadedProvince, "extentOf">,
): readonly Diagnostic[] {
  const isTouched = (place: Place): boolean => (changed.get(place.file) ?? []).some((range) => meets(place, range));
  return findings.filter(
    ({ at, related, elements }) =>
      isTouched(at) ||
      related.some((one) => isTouched(one.at)) ||
      elements.some((element) => {
        const entry = extentOf(element);
        return entry !== undefined && isTouched(entry);
      }),
  );
}

function meets({ line, endLine }: Place, { from, to }: LineRange): boolean {
  return line <= to && from <= endLine;
}

/** The outcome where git could not say what changed. */
export function cannotCompare(failure: GitFailure, revision: string, folder: string, language: Language): Outcome {
  const why = {
    "no-git": {
      vi: "Không chạy được git: --changed-since cần có git trên máy.",
      en: "git cannot be run: --changed-since needs git on this machine.",
    },
    "no-repository": {
      vi: `“${folder}” không nằm trong kho git nào, nên không có gì để so sánh.`,
      en: `“${folder}” lies in no git repository, so there is nothing to compare with.`,
    },
    "unknown-revision": {
      vi: `Kho git không có phiên bản “${revision}”; hãy nêu một commit, nhánh hoặc thẻ, ví dụ HEAD~1 hoặc origin/main.`,
      en: `The repository has no revision “${revision}”; name a commit, a branch or a tag, such as HEAD~1 or origin/main.`,
    },
  };
  return wrongUsage(why[failure], language);
}
