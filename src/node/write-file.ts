import { randomBytes } from "node:crypto";
import { chmod, lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OutputFailure, OutputFile } from "../app/effects.ts";

/**
 * Writes a file whole or not at all: to a new file beside the target, renamed when complete, so that a reader or a
 * crash never meets half of it. Throws {@link OutputFailure}.
 */
export async function writeWhole({ path, contents }: OutputFile): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.khung-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, contents, { flag: "wx" });
    const mode = await modeOf(path);
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw failure(path, error);
  }
}

/** Who may read a file that is there already; what takes its place keeps that. */
async function modeOf(path: string): Promise<number | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() ? found.mode & 0o777 : undefined;
}

function failure(path: string, error: unknown): OutputFailure {
  return { kind: "output-failure", path, reason: error instanceof Error ? (error.message.split(",")[0] ?? "") : "" };
}
