import type { Place } from "../domain/place.ts";

/** A place as readers know it: `models/da-nang/services.yaml:12:5`. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
