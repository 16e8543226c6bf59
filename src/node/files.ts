import { access, readdir, readFile, realpath } from "node:fs/promises";
import type { Files } from "../app/effects.ts";
import { readFolder } from "./folder.ts";
import { readSingle } from "./single-file.ts";
import { writeWhole } from "./write-file.ts";

/** The real files, for the commands. */
export const files: Files = {
  readFolder,
  readFile: readSingle,
  readText: (path) => readFile(path, "utf8").catch(() => undefined),
  readBase64: (path) => readFile(path, "base64").catch(() => undefined),
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  realPath: (path) => realpath(path).catch(() => undefined),
  foldersIn: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  },
  write: writeWhole,
};
