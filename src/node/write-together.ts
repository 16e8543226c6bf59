import { readFile, rm } from "node:fs/promises";
import type { OutputFile } from "../app/effects.ts";
import { writeWhole } from "./write-file.ts";

/**
 * Writes files all or none: where one of them cannot be written, those before it get back what they held, or go where
 * there was nothing. Throws the failure of that one.
 */
export async function writeTogether(files: readonly OutputFile[], write = writeWhole): Promise<void> {
  const before = await Promise.all(files.map(async ({ path }) => readFile(path).catch(() => undefined)));
  let done = 0;
  try {
    for (const file of files) {
      await write(file);
      done += 1;
    }
  } catch (error) {
    for (const [index, { path }] of files.slice(0, done).entries()) {
      const contents = before[index];
      if (contents === undefined) await rm(path, { force: true });
      else await write({ path, contents });
    }
    throw error;
  }
}
