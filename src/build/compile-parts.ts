import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildLauncher } from "./program.ts";

/**
 * Keeps the compiled code of the parts in a folder beside them: that of all functions which some runs of a program needed.
 * Each run takes up what those before it left. `runs`: their arguments, given a folder for what they write.
 */
export async function compileParts(
  folder: string,
  firstPart: string,
  runs: (output: string) => readonly (readonly string[])[],
): Promise<void> {
  const output = await mkdtemp(join(tmpdir(), "khung-build-"));
  const recorder = join(folder, "record.js");
  try {
    await buildLauncher("build/record", firstPart, recorder);
    for (const args of runs(output)) await run([recorder, ...args]);
  } finally {
    await rm(recorder, { force: true });
    await rm(output, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, KHUNG_CACHE: "off" };
    const child = execFile(process.execPath, args, { env, maxBuffer: 1 << 28 }, (error, _, notes) => {
      if (error) reject(new Error(`${args.join(" ")} ended with ${child.exitCode}: ${notes}`));
      else resolve();
    });
  });
}
