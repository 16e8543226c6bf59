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

/**
 * Rehearses changes while nobody waits, since the first ones take three times as long as those to come: a file is read again
 * although its bytes are the same, and the first of its elements counts as another one.
 */
export function rehearsal(remember: Remember): Rehearsal {
  const files = new Set<string>();
  let changed: string | undefined;
  let isDue = false;
  return {
    remember: (file, layout, read) => {
      const part = file.path === changed ? read() : remember(file, layout, read);
      // After a change of the header all is worked out anew: that is nothing to rehearse.
      if (part.entries.length > 0 && part.singles.size === 0) files.add(file.path);
      return part;
    },
    isSaidAlike: (one, other) => {
      const isPretended = isDue;
      isDue = false;
      return !isPretended && isSaidAlike(one, other);
    },
    inTurn: (folders, work) => {
      const some = [...files].filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));
      let round = 0;
      return async () => {
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
