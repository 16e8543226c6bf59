import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/source/source-file.ts";

/** The models that come with khung, and the example. */
export const modelNames = readdirSync("models");

/** The files of a model. */
export function modelFiles(name: string): readonly SourceFile[] {
  const folder = join("models", name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}
