import { strToU8, type Zippable, zipSync } from "fflate";

/** A file within an archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** The earliest date that a zip archive can hold: no clock shows in it. */
const noDate = new Date(1980, 0, 1);

/** What is packed already is only stored. */
const packed = /\.(?:docx|xlsx|png|pdf|zip)$/;

/** Files as a zip archive, in the order of their paths: the same files give the same bytes. */
export function zipped(files: readonly ArchivedFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, contents } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    entries[path] = [bytesOf(contents), { mtime: noDate, level: packed.test(path) ? 0 : 6 }];
  return zipSync(entries);
}

/** The contents of a file as bytes; a text in UTF-8. */
export function bytesOf(contents: string | Uint8Array): Uint8Array {
  return typeof contents === "string" ? strToU8(contents) : contents;
}
