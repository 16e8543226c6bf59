import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
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
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw failure(path, error);
  }
}

function failure(path: string, error: unknown): OutputFailure {
  return { kind: "output-failure", path, reason: error instanceof Error ? (error.message.split(",")[0] ?? "") : "" };
}
