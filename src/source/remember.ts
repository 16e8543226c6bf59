import type { FilePart, Layout, Remember } from "./read-sections.ts";
import type { SourceFile } from "./source-file.ts";

interface Remembered {
  readonly bytes: Uint8Array;
  readonly layout: Layout;
  readonly part: FilePart;
}

/**
 * Remembers what was read of each file for as long as its bytes stay the same, so that reading a folder again costs only
 * what has changed. The bytes themselves are compared. One call of it belongs to one folder that is read again and again.
 */
export function remembering(): Remember {
  const known = new Map<string, Remembered>();
  return (file, layout, read) => {
    const before = known.get(file.path);
    if (before && before.layout === layout && isSame(before.bytes, file)) return before.part;
    const part = read();
    known.set(file.path, { bytes: file.bytes, layout, part });
    return part;
  };
}

function isSame(before: Uint8Array, { bytes }: SourceFile): boolean {
  if (before === bytes) return true;
  if (before.length !== bytes.length) return false;
  for (let index = 0; index < bytes.length; index++) if (before[index] !== bytes[index]) return false;
  return true;
}
