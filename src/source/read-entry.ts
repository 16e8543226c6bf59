import type { Standing } from "./locate.ts";
import type { ReadText } from "./tree.ts";

/** An entry as it stands in a file, with its value by the schema as far as it can be had. */
export interface ReadEntry {
  readonly section: string;
  readonly id: string;
  /** As written; nothing where the layout does not keep it and the value is whole. */
  readonly raw: unknown;
  readonly value: unknown;
  /** Nothing had to be left out of the value. */
  readonly isWhole: boolean;
  readonly isSingle: boolean;
  readonly tree: ReadText;
}

/** Entries that are looked up by their names. */
export type Names = Pick<ReadonlyMap<string, ReadEntry>, "get" | "has">;

/** Where an entry stands in its file. */
export function standingOf({ isSingle, section, id, tree }: ReadEntry): Standing {
  return { tree, way: isSingle ? [section] : [section, id] };
}

/** Where the entry of a name stands, if there is one. */
export function standingIn(entries: Names, name: string): Standing | undefined {
  const entry = entries.get(name);
  return entry && standingOf(entry);
}
