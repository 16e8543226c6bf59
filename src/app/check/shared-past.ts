import { buildGraph } from "../../graph/graph.ts";
import { remembering } from "../../source/remember.ts";
import type { Recollection } from "./recollection.ts";

/** A recollection that many provinces share: of what they all are read with, not of what each of them is. */
export type SharedPast = Recollection;

interface Made {
  readonly parts: readonly unknown[];
  readonly value: unknown;
}

/** So many versions of one thing, such as frameworks of one workspace, are in use at once. */
const most = 16;

/** Remembers files that `isShared` tells by their paths, and what was made of them, for all provinces of a workspace. */
export function sharedPast(isShared: (path: string) => boolean): SharedPast {
  const remember = remembering();
  const made = new Map<string, Made[]>();
  return {
    remember: (file, layout, read) => (isShared(file.path) ? remember(file, layout, read) : read()),
    again: <T>(name: string, parts: readonly unknown[], make: () => T): T => {
      const versions = made.get(name) ?? [];
      const known = versions.find((version) => isSame(version.parts, parts));
      // What stands under a name was made for it.
      if (known) return known.value as T;
      const value = make();
      made.set(name, [{ parts, value }, ...versions].slice(0, most));
      return value;
    },
    reread: (read) => read(undefined),
    relate: ({ model, framework, at }) => buildGraph(model, framework, at),
    judge: () => [],
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
