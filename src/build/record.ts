import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { forShortRuns } from "../node/engine.ts";
import { compiledFolder, partsIn } from "../node/parts.ts";

/** The part to begin with: the build puts its name in. */
declare const firstPart: string;

/** Launches a program and, when it has ended, writes the compiled code of its parts to where it will be looked for. */
const folder = dirname(__filename);
const parts = partsIn(folder);
process.on("exit", () => {
  const target = join(folder, compiledFolder);
  mkdirSync(target, { recursive: true });
  for (const [name, code] of parts.compiled()) {
    const draft = join(target, `${name}.${process.pid}`);
    writeFileSync(draft, code);
    renameSync(draft, join(target, name));
  }
});
forShortRuns();
parts.load(firstPart);
