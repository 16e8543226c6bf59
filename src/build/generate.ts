import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generatedFiles, generatedFolders } from "./generated-files.ts";

const made: (readonly [path: string, text: string])[] = [];
for (const [path, make] of Object.entries(generatedFiles)) made.push([path, await make()]);
for (const folder of generatedFolders) await rm(folder, { recursive: true, force: true });
for (const [path, text] of made) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
