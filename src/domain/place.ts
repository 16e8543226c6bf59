/** A stretch of a file. Lines and columns count from 1; columns count UTF-16 units; the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * A point in a model: an element by its id (or the header, `"province"`), a way into it, and whether the key or the
 * value there is meant. It becomes a {@link Place} only when something is reported.
 */
export interface Pointer {
  readonly element: string;
  readonly path?: readonly (string | number)[];
  readonly part?: "key" | "value";
}

/** Finds the place of a pointer: of the deepest part of the way that the files have; of the key where a field is missing. */
export type Locate = (pointer: Pointer) => Place;
