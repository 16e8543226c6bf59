import { type PinsFile, pinsFileSchema } from "../../domain/layout-pins.ts";
import { type DocumentReading, readDocument } from "../../source/read-document.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { nameOf } from "../paths.ts";

/** The file that holds the boxes of a view, read as far as it goes. */
export interface LayoutReading extends DocumentReading<PinsFile> {
  /** The id of the view, which is the name of the file. */
  readonly view: string;
  readonly file: string;
}

/** The files of a province's folder, those of its model apart from those below `layout`. */
export interface SortedFiles {
  readonly model: readonly SourceFile[];
  readonly layouts: readonly LayoutReading[];
}

/** Sorts the files of a province: what lies in `layout` says where boxes stand, and is no part of the model. Never throws. */
export function sortFiles(files: readonly SourceFile[], folder: string): SortedFiles {
  const isLayout = ({ path }: SourceFile): boolean =>
    (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path).startsWith("layout/");
  return {
    model: files.filter((file) => !isLayout(file)),
    layouts: files.filter(isLayout).map((file) => ({
      ...readDocument(file, pinsFileSchema),
      view: nameOf(file.path).replace(/\.ya?ml$/i, ""),
      file: file.path,
    })),
  };
}
