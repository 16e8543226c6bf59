import { isSaidAlike, type SaidAlike } from "../../graph/replacements.ts";
import type { Remember } from "../../source/read-sections.ts";
import type { Meanwhile } from "../effects.ts";

/** A change that never was: what it stands for is done as after an edit, and comes to the same as before. */
export interface Rehearsal {
  readonly remember: Remember;
  readonly isSaidAlike: SaidAlike;
  /** Does work as if a file of some folders had changed in which one element says something else: another one each time. */
  readonly inTurn: (folders: readonly string[], work: () => Promise<unknown>) => Meanwhile;
}

/** After so many changes the engine has seen what changes bring with them, and compiled for speed what takes time. */
const rounds = 12;
/** Of more entries than this, one change takes so long that the engine has compiled what it needs before it is over. */
const mostEntries = 60_000;

/**
 * Rehearses changes while nobody waits, since the first ones take three times as long as those to come: a file is read again
 * although its bytes are the same, and the first of its elements counts as another one.
 */
export function rehearsal(remember: Remember): Rehearsal {
  /** How many entries each file has. */
  const files = new Map<string, number>();
  let changed: string | undefined;
  let isDue = false;
  return {
    remember: (file, layout, read) => {
      const part = file.path === changed ? read() : remember(file, layout, read);
      // After a change of the header all is worked out anew: that is nothing to rehearse.
      if (part.entries.length > 0 && part.singles.size === 0) files.set(file.path, part.entries.length);
      return part;
    },
    isSaidAlike: (one, other) => {
      const isPretended = isDue;
      isDue = false;
      return !isPretended && isSaidAlike(one, other);
    },
    inTurn: (folders, work) => {
      const some = [...files.keys()].filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));
      const entries = some.reduce((sum, file) => sum + (files.get(file) ?? 0), 0);
      let round = 0;
      return async () => {
        if (entries > mostEntries) return false;
        changed = some[Math.floor((round * some.length) / rounds)];
        isDue = true;
        await work();
        [changed, isDue] = [undefined, false];
        round += 1;
        return round < rounds;
      };
    },
  };
}
