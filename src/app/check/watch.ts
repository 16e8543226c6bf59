import { differenceOf, differenceToTerminal } from "../../reporters/difference.ts";
import type { Remember } from "../../source/read-sections.ts";
import { remembering } from "../../source/remember.ts";
import type { Effects, Live, Watched } from "../effects.ts";
import type { Outcome } from "../outcome.ts";
import { join } from "../paths.ts";
import { reaches, reporters, reportOptions } from "../report.ts";
import { type CheckRequest, refusedRules } from "./check.ts";
import { type JudgedFolder, judgeFolders } from "./judge-folders.ts";
import { type Recollection, recollection } from "./recollection.ts";

/**
 * Checks as `khung check` does, then again whenever files change, and tells only what came and what went. Only files that
 * changed are read again, and only what can have changed with them is judged again. Ends when the user ends it, with the exit code of the last check.
 */
export async function watch(request: CheckRequest, effects: Effects, live: Live): Promise<Outcome> {
  const refused = await refusedRules(request, effects);
  if (refused) return refused;
  const { remember, hasRead } = counting(remembering());
  const pasts = new Map(request.folders.map((folder) => [folder, recollection(remember)]));
  const pastOf = (folder: string): Recollection | undefined => pasts.get(folder);
  const quiet: Effects = {
    ...effects,
    files: live.rereading(effects.files),
    progress: { step: async () => undefined },
  };
  let judged = await judgeFolders(request, quiet, pastOf);
  live.print(reporters.terminal(findingsIn(judged), optionsFor(judged, request)));
  live.print(waiting[request.language]);
  hasRead();
  for await (const _ of live.changes(watchedBy(judged))) {
    const now = await judgeFolders(request, quiet, pastOf);
    const difference = differenceOf(findingsIn(judged), findingsIn(now));
    const isDifferent = difference.appeared.length + difference.gone.length > 0;
    if (hasRead() || isDifferent) live.print(`\n${differenceToTerminal(difference, optionsFor(now, request))}`);
    judged = now;
  }
  const failed = judged.some(({ province }) => province.failed);
  return { output: "", exitCode: failed ? 3 : reaches(findingsIn(judged), request.severity) ? 1 : 0 };
}

const waiting = {
  vi: "\nĐang theo dõi thay đổi; nhấn Ctrl-C để dừng.\n",
  en: "\nWatching for changes; press Ctrl-C to stop.\n",
};

function findingsIn(judged: readonly JudgedFolder[]) {
  return judged.flatMap(({ findings }) => findings);
}

function optionsFor(judged: readonly JudgedFolder[], request: CheckRequest) {
  const waived = judged.reduce((sum, one) => sum + one.waived, 0);
  return {
    ...reportOptions(
      judged.map(({ province }) => province),
      request,
    ),
    waived,
  };
}

/** A memory that tells whether anything was read since one last asked. */
function counting(remember: Remember): { readonly remember: Remember; readonly hasRead: () => boolean } {
  let count = 0;
  return {
    remember: (file, layout, read) =>
      remember(file, layout, () => {
        count += 1;
        return read();
      }),
    hasRead: () => {
      const some = count > 0;
      count = 0;
      return some;
    },
  };
}

/** The models, and what of their workspaces has a say: settings, waivers, frameworks and sources. */
function watchedBy(judged: readonly JudgedFolder[]): readonly Watched[] {
  const folders = judged.flatMap(({ province: { workspace } }) => [
    { folder: workspace.folder, deep: true },
    { folder: workspace.root, deep: false },
    { folder: join(workspace.root, "assessments"), deep: true },
    { folder: join(workspace.root, "architecture"), deep: true },
  ]);
  return [...new Map(folders.map((one) => [`${one.folder} ${one.deep}`, one])).values()];
}
