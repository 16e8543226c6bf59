import { type BigIntStats, statSync } from "node:fs";
import type { Files } from "../app/effects.ts";
import { folderReader } from "./folder.ts";
import { type Bytes, readRegularFile } from "./regular-file.ts";

interface Known {
  readonly stamp: string;
  readonly read: Bytes;
}

/** Milliseconds: a file that was changed more lately when it was read may change again without its times telling. */
const usualRest = 2000;

/**
 * The same files, for a command that reads the same folders again and again: a file that has rested since it was read is
 * not opened again. The system changes what a file is known by (its number, size and both of its times) whenever it is
 * written to or another one is put in its place.
 */
export function rereading(files: Files, rest = usualRest): Files {
  const known = new Map<string, Known>();
  const read = async (path: string, limit: number): Promise<Bytes> => {
    const restedSince = BigInt(Date.now() - rest) * 1_000_000n;
    const found = foundAt(path);
    const before = known.get(path);
    if (found && before?.stamp === stampOf(found)) return before.read;
    const bytes = await readRegularFile(path, limit);
    known.delete(path);
    if (found?.isFile() && "bytes" in bytes && isAtRest(found, restedSince))
      known.set(path, { stamp: stampOf(found), read: bytes });
    return bytes;
  };
  return { ...files, readFolder: folderReader(read) };
}

/** Asked at once: to wait for the answer takes ten times as long as the answer. */
function foundAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function isAtRest({ mtimeNs, ctimeNs }: BigIntStats, since: bigint): boolean {
  return mtimeNs < since && ctimeNs < since;
}

function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join();
}
