import { realpath } from "node:fs/promises";
import { sep } from "node:path";
import type { ReadFile, ReadingLimits, RefusedFile } from "../app/effects.ts";
import { readRegularFile } from "./regular-file.ts";

/**
 * Reads one file that may be there, by the rules of folders: only a regular file is opened, and only one whose real path
 * lies below the folder. Nothing where it does not exist. Never throws.
 */
export async function readSingle(
  path: string,
  folder: string,
  { fileSize }: ReadingLimits,
): Promise<ReadFile | RefusedFile | undefined> {
  try {
    const [root, target] = await Promise.all([realpath(folder), realpath(path)]);
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) return { path, why: "outside" };
    return { path, ...(await readRegularFile(target, fileSize)) };
  } catch (error) {
    return isMissing(error) ? undefined : { path, why: "unreadable" };
  }
}

/** No file, or a name that no file can have. */
const missing: ReadonlySet<unknown> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && missing.has(error.code);
}
