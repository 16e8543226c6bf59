import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GeneratedFile, generateModel } from "./generate.ts";

/** Gives a new folder to work in, and takes it away again. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "khung-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A generated model in a folder of a workspace. */
export interface WrittenModel {
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
  readonly megabytes: number;
}

/** Writes the model of so many elements below a folder. */
export async function writeModel(elements: number, root: string): Promise<WrittenModel> {
  const folder = join(root, "models", String(elements));
  const files = generateModel(elements);
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, name), text);
  return { folder, files, megabytes: files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6 };
}
