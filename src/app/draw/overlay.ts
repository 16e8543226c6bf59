import type { Effects, FolderContent, ReadFile, RefusedFile } from "../effects.ts";

/** The world with some of its files replaced, so that what would be written can be read before it is. */
export function withFiles(effects: Effects, texts: ReadonlyMap<string, string>): Effects {
  const { files } = effects;
  const replaced = (file: ReadFile): ReadFile => {
    const text = texts.get(file.path);
    return text === undefined ? file : { path: file.path, bytes: new TextEncoder().encode(text) };
  };
  return {
    ...effects,
    files: {
      ...files,
      readFolder: async (folder, limits): Promise<FolderContent> => {
        const content = await files.readFolder(folder, limits);
        return { ...content, files: content.files.map(replaced) };
      },
      readFile: async (path, folder, limits): Promise<ReadFile | RefusedFile | undefined> => {
        const found = await files.readFile(path, folder, limits);
        return found && "bytes" in found ? replaced(found) : found;
      },
    },
  };
}

/** The world with a folder that holds other files: those of an older version. */
export function withFolder(effects: Effects, folder: string, files: readonly ReadFile[]): Effects {
  const readFolder: Effects["files"]["readFolder"] = (asked, limits) =>
    asked === folder ? Promise.resolve({ files, refused: [] }) : effects.files.readFolder(asked, limits);
  return { ...effects, files: { ...effects.files, readFolder } };
}
