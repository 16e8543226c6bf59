/** Which state of a model something was made from, so that it can be made again. */
export interface ModelOrigin {
  /** The commit that holds the model; absent where git is not there, or the folder is in no repository. */
  readonly commit?: string;
  /** Files of the model differ from those of the commit. */
  readonly isChanged?: boolean;
  /** SHA-256 of the model's files, one after the other in the order of their paths. */
  readonly checksum: string;
}
