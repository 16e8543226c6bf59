import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { Refusal } from "../app/effects.ts";

/** An open file, as far as reading it needs. */
export interface OpenFile {
  readonly stat: () => Promise<{ isFile(): boolean; readonly size: number; readonly mtimeMs: number }>;
  readonly read: (
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ) => Promise<{ bytesRead: number }>;
  readonly close: () => Promise<void>;
}

/** The bytes of a file, or why they were not read. */
export type Bytes = { readonly bytes: Uint8Array } | { readonly why: Refusal; readonly size?: number };

/** Times that a file which changes while it is read is read again. */
const attempts = 3;

/**
 * Reads a regular file of at most `limit` bytes. What was opened is asked, not the path, which may be another thing by
 * then; a pipe is opened without waiting for its writer. A file that changes meanwhile is read again, and refused where
 * it does not come to rest. Never throws.
 */
export async function readRegularFile(path: string, limit: number, opened = openForReading): Promise<Bytes> {
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const result = await readOnce(await opened(path), limit);
      if (result) return result;
    }
    return { why: "changing" };
  } catch {
    return { why: "unreadable" };
  }
}

function openForReading(path: string): Promise<OpenFile> {
  return open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}

/** Nothing where the file changed while it was read. */
async function readOnce(file: OpenFile, limit: number): Promise<Bytes | undefined> {
  try {
    const before = await file.stat();
    if (!before.isFile()) return { why: "special" };
    if (before.size > limit) return { why: "too-large", size: before.size };
    const bytes = await readAll(file, before.size);
    const after = await file.stat();
    const isSame = bytes.length === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs;
    return isSame ? { bytes } : undefined;
  } finally {
    await file.close();
  }
}

/** The bytes up to a size, or to the end where it comes earlier. */
async function readAll(file: OpenFile, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let done = 0;
  while (done < size) {
    const { bytesRead } = await file.read(bytes, done, size - done, done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
