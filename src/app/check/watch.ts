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
import { type Rehearsal, rehearsal } from "./rehearsal.ts";

/**
 * Checks as `khung check` does, then again whenever files change, and tells only what came and what went. Only files that
 * changed are read again, and only what can have changed with them is judged again. Ends when the user ends it, with the exit code of the last check.
 */
export async function watch(request: CheckRequest, effects: Effects, live: Live): Promise<Outcome> {
  const refused = await refusedRules(request, effects);
  if (refused) return refused;
  const { remember, hasRead } = counting(remembering());
  const rehearsed = rehearsal(remember);
  const pastOf = pastsOf(rehearsed);
  const quiet: Effects = {
    ...effects,
    files: live.rereading(effects.files),
    progress: { step: async () => undefined },
  };
  const judge = () => judgeFolders(request, quiet, pastOf);
  const judgeAgain = async (before: readonly JudgedFolder[]) => {
    const now = await judge();
    const difference = differenceOf(findingsIn(before), findingsIn(now));
    const isDifferent = difference.appeared.length + difference.gone.length > 0;
    return { now, isDifferent, text: `\n${differenceToTerminal(difference, optionsFor(now, request))}` };
  };
  let judged = await judge();
  live.print(reporters.terminal(findingsIn(judged), optionsFor(judged, request)));
  live.print(waiting[request.language]);
  hasRead();
  const folders = judged.map(({ province }) => province.workspace.folder);
  const meanwhile = rehearsed.inTurn(folders, () => judgeAgain(judged));
  for await (const _ of live.changes(watchedBy(judged), meanwhile)) {
    const { now, isDifferent, text } = await judgeAgain(judged);
    if (hasRead() || isDifferent) live.print(text);
    judged = now;
  }
  const failed = judged.some(({ province }) => province.failed);
  return { output: "", exitCode: failed ? 3 : reaches(findingsIn(judged), request.severity) ? 1 : 0 };
}

/** What each folder leaves behind, made when it is first asked for. */
function pastsOf({ remember, isSaidAlike }: Rehearsal): (folder: string) => Recollection {
  const pasts = new Map<string, Recollection>();
  return (folder) => {
    const past = pasts.get(folder) ?? recollection(remember, isSaidAlike);
    pasts.set(folder, past);
    return past;
  };
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
