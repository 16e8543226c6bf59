import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Meanwhile, Watched } from "../app/effects.ts";
import { type Bell, newBell, type Rest } from "./bell.ts";

/**
 * Milliseconds: the rest before a change is told, how long nothing must change before other work is done, and how often a
 * folder is looked at without a watcher.
 */
interface Patience extends Rest {
  readonly idle: number;
  readonly poll: number;
}

const usual: Patience = { quiet: 3, begun: 30, idle: 100, poll: 1000 };
const modelFile = /\.ya?ml$/i;

/**
 * Tells that YAML files changed, once for changes that come together, until the signal ends it; and once as soon as all is
 * watched, for what changed before. Where the system cannot watch a folder, its times and sizes are looked at again and
 * again. Work that can wait is done `meanwhile`.
 */
export async function* changesIn(
  watched: readonly Watched[],
  end: AbortSignal,
  meanwhile: Meanwhile = async () => false,
  patience: Patience = usual,
): AsyncGenerator<void, void, void> {
  const bell = newBell(patience);
  const stops = await Promise.all(watched.map((one) => observe(one, bell.ring, patience.poll)));
  const stop = (): void => bell.close();
  bell.ring();
  end.addEventListener("abort", stop, { once: true });
  if (end.aborted) stop();
  try {
    let isWorkLeft = true;
    while (await bell.rung()) {
      yield;
      while (isWorkLeft && (await bell.isQuietFor(patience.idle))) isWorkLeft = await meanwhile();
    }
  } finally {
    end.removeEventListener("abort", stop);
    bell.close();
    for (const each of stops) each();
  }
}

/**
 * Rings at every change below a folder; gives what ends it. Each folder has a watcher of its own: one that is told to
 * watch what lies below too loses files that are replaced. A folder that is not there is looked for in turns.
 */
async function observe(one: Watched, ring: Bell["ring"], poll: number): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>();
  let stopPolling: (() => void) | undefined;
  const giveUp = async (): Promise<void> => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
    stopPolling ??= await pollFolder(one, ring, poll);
  };
  const refresh = async (): Promise<void> => {
    const folders = await foldersFrom(one);
    for (const [folder, watcher] of watchers) if (!folders.includes(folder)) watcher.close();
    for (const folder of watchers.keys()) if (!folders.includes(folder)) watchers.delete(folder);
    for (const folder of folders) {
      if (watchers.has(folder) || stopPolling) continue;
      const watcher = watch(folder, { persistent: true });
      watchers.set(folder, watcher);
      watcher.on("error", () => void giveUp());
      watcher.on("change", (_, name) => {
        const isFile = name !== null && modelFile.test(String(name));
        if (!isFile && one.deep) void refresh().catch(giveUp);
        if (isFile) ring(join(folder, String(name)));
        else if (one.deep) ring();
      });
    }
  };
  await refresh().catch(giveUp);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
    stopPolling?.();
  };
}

/** A folder, and where deep all folders below it that are not hidden. */
async function foldersFrom({ folder, deep }: Watched): Promise<readonly string[]> {
  if (!deep) return [folder];
  const found = [folder];
  for (const parent of found) {
    const entries = await readdir(parent, { withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    found.push(...below.map(({ name }) => join(parent, name)));
  }
  return found;
}

async function pollFolder(one: Watched, ring: Bell["ring"], poll: number): Promise<() => void> {
  let before = await stampOf(one.folder, one.deep);
  const timer = setInterval(async () => {
    const now = await stampOf(one.folder, one.deep);
    if (now !== before) ring();
    before = now;
  }, poll);
  return () => clearInterval(timer);
}

/** The times and sizes of the YAML files of a folder, as a text that changes when they do. */
async function stampOf(folder: string, deep: boolean): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const parts: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && deep && !entry.name.startsWith(".")) parts.push(await stampOf(path, deep));
    else if (modelFile.test(entry.name)) {
      const found = await stat(path).catch(() => undefined);
      parts.push(`${path} ${found?.mtimeMs ?? 0} ${found?.size ?? 0}`);
    }
  }
  return parts.join("\n");
}
