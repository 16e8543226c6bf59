import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Effects } from "../../src/app/effects.ts";
import type { Speech } from "../../src/app/report.ts";
import { drawHere } from "../../src/node/draw-here.ts";
import { files } from "../../src/node/files.ts";
import { git } from "../../src/node/git.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { digest } from "../../src/node/memory.ts";
import { pressOf } from "../../src/node/press.ts";
import { tableReader } from "../../src/node/spreadsheet.ts";

/** The real files and the real framework; no terminal, and Graphviz in this thread. */
export const effects: Effects = {
  files,
  git,
  digest,
  progress: { step: async () => undefined },
  packageFolder: resolve(import.meta.dirname, "../.."),
  version: "0.0.0-test",
  layoutEngine: layoutInProcess,
  drawPictures: drawHere(layoutInProcess),
  press: pressOf(resolve(import.meta.dirname, "../..")),
  readTables: tableReader(),
};

export const speech: Speech = { language: "vi", colour: false, width: 100 };

/** A folder of files that is gone when the work is done. */
export async function withFolder(
  contents: Readonly<Record<string, string>>,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "khung-app-"));
  try {
    for (const [path, text] of Object.entries(contents)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The header of a province, in the framework given. */
export function header(framework = "da-nang@1.0"): string {
  return `province:\n  code: "48"\n  name: Tỉnh thử\n  framework: ${framework}\n  asOf: 2014\n`;
}
