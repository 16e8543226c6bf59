import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generatedFiles } from "./generated-files.ts";

for (const [path, make] of Object.entries(generatedFiles)) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await make());
}
