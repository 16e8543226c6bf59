import type { Locate, Place, Pointer } from "../domain/place.ts";
import type { ReadEntry } from "./read-sections.ts";

/**
 * Finds the places of pointers into entries: of the deepest part of the way that the file has. Without a way, and where a
 * field is missing, that is the key; else the value unless the key is asked for.
 */
export function locateIn(entryOf: (element: string) => ReadEntry | undefined, file: string): Locate {
  return (pointer) => {
    const entry = entryOf(pointer.element);
    return entry ? placeIn(entry, pointer) : { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  };
}

function placeIn({ tree, way }: ReadEntry, { path = [], part }: Pointer): Place {
  const spot = tree.find([...way, ...path]);
  const missing = way.length + path.length - spot.steps;
  const isScalar = spot.raw !== undefined;
  const isMissing = missing > 0 && !(isScalar && spot.raw !== "");
  const wantsKey = part === "key" || path.length === 0 || isMissing || spot.value.from === spot.value.to;
  return tree.placeOf(wantsKey && spot.key ? spot.key : spot.value);
}
