/** A file as the shell hands it over: the path that the user knows it by, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files in the order of their paths: the order in which the shell lists them must not show in any result. */
export function inOrder(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
