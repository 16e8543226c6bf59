import type { Names, ReadEntry } from "./read-entry.ts";
import type { ReadText } from "./tree.ts";

/** What a file gives when it is read by itself, as far as it is looked up: its entries by their names, and its header. */
export interface Part {
  readonly trees: readonly ReadText[];
  readonly known: ReadonlyMap<string, ReadEntry>;
  readonly singles: ReadonlyMap<string, ReadEntry>;
}

/** What the files of a folder give, each read by itself, where none declares what another one does. */
export interface Joined<P extends Part = Part> {
  readonly parts: readonly P[];
  readonly known: Names;
  readonly singles: ReadonlyMap<string, ReadEntry>;
  /** The parts that are looked up in one map; what differs lies over it. */
  readonly base: Base;
}

interface Base {
  readonly parts: ReadonlySet<Part>;
  readonly known: ReadonlyMap<string, ReadEntry>;
}

/** More than this part of what is known is not laid over it. */
const most = 1 / 8;

/**
 * Joins the parts of files; nothing where something is declared twice, which takes to be read knowing what there is already.
 * With the parts that were joined before, only the names in those that are others are looked at.
 */
export function joined<P extends Part>(parts: readonly P[], before?: Joined): Joined<P> | undefined {
  const singles = together(parts.map((part) => part.singles));
  const names = singles && ((before && laidOver(before.base, parts)) ?? lookedUp(parts));
  return names && { parts, singles, ...names };
}

type Lookup = Pick<Joined, "known" | "base">;

function lookedUp(parts: readonly Part[]): Lookup | undefined {
  const known = together(parts.map((part) => part.known));
  return known && { known, base: { parts: new Set(parts), known } };
}

function laidOver(base: Base, parts: readonly Part[]): Lookup | undefined {
  const fresh = parts.filter((part) => !base.parts.has(part));
  const over = together(fresh.map((part) => part.known));
  if (!over || over.size > base.known.size * most) return undefined;
  const still = new Set(parts);
  const gone = new Set<ReadText>();
  for (const part of base.parts) if (!still.has(part)) for (const tree of part.trees) gone.add(tree);
  const below = (name: string): ReadEntry | undefined => {
    const entry = base.known.get(name);
    return entry && !gone.has(entry.tree) ? entry : undefined;
  };
  for (const name of over.keys()) if (below(name)) return undefined;
  const get = (name: string): ReadEntry | undefined => over.get(name) ?? below(name);
  return { known: { get, has: (name) => get(name) !== undefined }, base };
}

/** What some maps hold, in one; nothing where two of them hold the same name. */
function together(maps: readonly ReadonlyMap<string, ReadEntry>[]): ReadonlyMap<string, ReadEntry> | undefined {
  const all = new Map<string, ReadEntry>();
  let count = 0;
  for (const map of maps) {
    count += map.size;
    for (const [name, entry] of map) all.set(name, entry);
  }
  return all.size === count ? all : undefined;
}
