import type { Locate, Place, Pointer } from "../domain/place.ts";
import type { ReadText } from "./tree.ts";

/** Where an entry stands: its file, and the way to it. */
export interface Standing {
  readonly tree: ReadText;
  readonly way: readonly string[];
}

/**
 * Finds the places of pointers into entries: of the deepest part of the way that the file has. Without a way, and where a
 * field is missing, that is the key; else the value unless the key is asked for.
 */
export function locateIn(entryOf: (element: string) => Standing | undefined, file: string): Locate {
  return (pointer) => {
    const entry = entryOf(pointer.element);
    return entry ? placeIn(entry, pointer) : { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  };
}

function placeIn({ tree, way }: Standing, { path = [], part }: Pointer): Place {
  const [field] = path;
  const known = field === undefined || tree.lacks(way, field) ? tree.keyOf(way) : undefined;
  if (known) return tree.placeOf(known);
  const spot = tree.find([...way, ...path]);
  const missing = way.length + path.length - spot.steps;
  const isScalar = spot.raw !== undefined;
  const isMissing = missing > 0 && !(isScalar && spot.raw !== "");
  const wantsKey = part === "key" || path.length === 0 || isMissing || spot.value.from === spot.value.to;
  return tree.placeOf(wantsKey && spot.key ? spot.key : spot.value);
}
