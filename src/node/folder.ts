import type { Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { FolderContent, ReadFile, ReadingLimits, Refusal, RefusedFile } from "../app/effects.ts";
import { compare } from "../domain/order.ts";
import { growHeapFor } from "./engine.ts";
import { type Bytes, readRegularFile } from "./regular-file.ts";

/** A file or folder that was met on the way, by the path that the user knows. */
interface Met {
  readonly path: string;
  readonly why?: Refusal;
}

const modelFile = /\.ya?ml$/i;

/**
 * Reads the YAML files below a folder (or those of other names), sorted by path. Folders reached over a symbolic link and hidden ones are passed
 * over; a linked file must lie, by its real path, below the folder; only regular files are opened. Never throws.
 */
export const readFolder = folderReader(readRegularFile);

/** Reads folders as {@link readFolder} does, each file by a reader of its own. */
export function folderReader(read: ReadBytes): (folder: string, limits: ReadingLimits) => Promise<FolderContent> {
  return (folder, limits) => readAll(folder, limits, read);
}

type ReadBytes = (path: string, limit: number) => Promise<Bytes>;

/** So many files are read at the same time. */
const together = 16;

async function readAll(folder: string, limits: ReadingLimits, read: ReadBytes): Promise<FolderContent> {
  const root = await realFolder(folder);
  if (typeof root === "string") return refusedFolder(folder, root);
  const met = await walk(folder, root.path, limits.names ?? modelFile);
  const candidates = met.filter(({ why }) => !why);
  if (candidates.length > limits.files)
    return { files: [], refused: [{ path: folder, why: "too-many", size: candidates.length }] };
  const files: ReadFile[] = [];
  const refused: RefusedFile[] = met.flatMap(({ path, why }) => (why ? [{ path, why }] : []));
  for (let next = 0; next < candidates.length; next += together) {
    const some = candidates.slice(next, next + together);
    const results = await Promise.all(some.map(async ({ path }) => ({ path, ...(await read(path, limits.fileSize)) })));
    for (const result of results) {
      if ("bytes" in result) files.push(result);
      else refused.push(result);
    }
  }
  growHeapFor(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  return { files, refused: refused.sort((a, b) => compare(a.path, b.path)) };
}

function refusedFolder(path: string, why: Refusal): FolderContent {
  return { files: [], refused: [{ path, why }] };
}

async function realFolder(folder: string): Promise<{ readonly path: string } | Refusal> {
  try {
    const path = await realpath(folder);
    return (await stat(path)).isDirectory() ? { path } : "not-a-folder";
  } catch (error) {
    return isMissing(error) ? "missing" : "unreadable";
  }
}

async function walk(folder: string, root: string, names: RegExp): Promise<readonly Met[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [{ path: folder, why: "unreadable" }];
  entries.sort((a, b) => compare(a.name, b.name));
  const met: (readonly Met[])[] = [];
  for (const entry of entries) met.push(await meet(entry, userPath(folder, entry.name), root, names));
  return met.flat();
}

async function meet(entry: Dirent, path: string, root: string, names: RegExp): Promise<readonly Met[]> {
  if (entry.name.startsWith(".")) return [];
  const isNamedLikeModel = names.test(entry.name);
  if (entry.isDirectory()) return isNamedLikeModel ? [{ path, why: "special" }] : walk(path, root, names);
  if (!isNamedLikeModel) return [];
  if (entry.isSymbolicLink()) return meetLink(path, root);
  return [entry.isFile() ? { path } : { path, why: "special" }];
}

async function meetLink(path: string, root: string): Promise<readonly Met[]> {
  try {
    const target = await realpath(path);
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) return [{ path, why: "outside" }];
    return [(await lstat(target)).isFile() ? { path } : { path, why: "special" }];
  } catch {
    return [{ path, why: "unreadable" }];
  }
}

/** Paths are shown with forward slashes on every system, so that outputs are the same. */
function userPath(folder: string, name: string): string {
  return join(folder, name).split(sep).join("/");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
