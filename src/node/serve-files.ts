import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Files, FolderContent } from "../app/effects.ts";

/**
 * Files of one workspace and of khung itself, to be read only. Paths start at the workspace, whatever folder the process
 * runs in; any other path leads nowhere, symbolic links followed. Writing throws.
 */
export function filesOfWorkspace(workspace: string, packageFolder: string, files: Files): Files {
  const root = resolve(workspace);
  const to = (path: string): string => (isAbsolute(path) ? path : join(root, path));
  const from = (path: string): string => (isBelow(path, root) ? relative(root, path).split(sep).join("/") : path);
  const inside = async (path: string): Promise<string | undefined> => {
    const real = await files.realPath(to(path));
    const roots = await Promise.all([files.realPath(root), files.realPath(packageFolder)]);
    return real !== undefined && roots.some((one) => one !== undefined && isBelow(real, one)) ? to(path) : undefined;
  };
  const empty: FolderContent = { files: [], refused: [] };
  return {
    readFolder: async (folder, limits) => {
      const path = await inside(folder);
      if (path === undefined) return empty;
      const content = await files.readFolder(path, limits);
      return {
        files: content.files.map((file) => ({ ...file, path: from(file.path) })),
        refused: content.refused.map((file) => ({ ...file, path: from(file.path) })),
      };
    },
    readFile: async (path, folder, limits) => {
      const found = (await inside(path)) && (await files.readFile(to(path), to(folder), limits));
      return found ? { ...found, path: from(found.path) } : undefined;
    },
    readText: async (path) => ((await inside(path)) === undefined ? undefined : files.readText(to(path))),
    readBase64: async (path) => ((await inside(path)) === undefined ? undefined : files.readBase64(to(path))),
    exists: async (path) => (await inside(path)) !== undefined,
    realPath: async (path) => ((await inside(path)) === undefined ? undefined : files.realPath(to(path))),
    foldersIn: async (folder) => ((await inside(folder)) === undefined ? [] : files.foldersIn(to(folder))),
    write: ({ path }) => Promise.reject(new Error(`the portal writes nothing: ${path}`)),
  };
}

/** Whether a path is a folder or lies below it. */
function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
