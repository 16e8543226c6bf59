import type { LayoutEngine } from "../diagrams/layout-engine.ts";
import type { PartialDate } from "../domain/date.ts";
import type { Words } from "../domain/text.ts";

export type { LayoutEngine };

/** Why a file or folder was not read. */
export type Refusal =
  | "missing"
  | "not-a-folder"
  | "unreadable"
  | "outside"
  | "special"
  | "too-large"
  | "too-many"
  | "changing";

/** Something in a folder that looked like a model file and was not read. `path` is the one that the user knows. */
export interface RefusedFile {
  readonly path: string;
  readonly why: Refusal;
  /** Bytes of a file that is too large; files of a folder that has too many. */
  readonly size?: number;
}

/** How much of a folder is read: bytes of one file, and number of files. */
export interface ReadingLimits {
  readonly fileSize: number;
  readonly files: number;
}

/** A file with its content, under the path that the user knows. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The YAML files below a folder, in the order of their paths, and what was refused. */
export interface FolderContent {
  readonly files: readonly ReadFile[];
  readonly refused: readonly RefusedFile[];
}

/** A file to be written, whole or not at all. */
export interface OutputFile {
  readonly path: string;
  readonly contents: string;
}

/** The files of the world. Paths are as the user writes them, with forward slashes. Only `write` changes anything. */
export interface Files {
  /** Every YAML file below a folder. Never throws: what could not be read is `refused`, the folder itself included. */
  readonly readFolder: (folder: string, limits: ReadingLimits) => Promise<FolderContent>;
  /** A file that lies, by its real path, below a folder: read, refused, or nothing where there is none. Never throws. */
  readonly readFile: (
    path: string,
    folder: string,
    limits: ReadingLimits,
  ) => Promise<ReadFile | RefusedFile | undefined>;
  /** The text of a file, or nothing where there is none. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The bytes of a file in base64, or nothing where there is none. */
  readonly readBase64: (path: string) => Promise<string | undefined>;
  readonly exists: (path: string) => Promise<boolean>;
  /** The path without symbolic links, from the root; nothing where there is none. */
  readonly realPath: (path: string) => Promise<string | undefined>;
  /** Names of the folders directly in a folder, sorted; none where it does not exist. */
  readonly foldersIn: (folder: string) => Promise<readonly string[]>;
  /** Writes to a temporary file beside the target and renames it; makes the folders on the way. Throws {@link OutputFailure}. */
  readonly write: (file: OutputFile) => Promise<void>;
}

/** A file could not be written: the reason in the system's own words. */
export interface OutputFailure {
  readonly kind: "output-failure";
  readonly path: string;
  readonly reason: string;
}

/** Why git could not answer. */
export type GitFailure = "no-git" | "no-repository" | "unknown-revision";

/** Git, which is asked what changed and changes nothing. */
export interface Git {
  /** The commit that a revision names in the repository of a folder. */
  readonly commitOf: (
    folder: string,
    revision: string,
  ) => Promise<{ readonly commit: string } | { readonly failure: GitFailure }>;
  /**
   * What differs from a commit now, below a folder: a patch without context whose paths start at the folder, and the
   * files that git does not know yet.
   */
  readonly diff: (
    folder: string,
    commit: string,
    paths: readonly string[],
  ) => Promise<{ readonly patch: string; readonly untracked: readonly string[] } | { readonly failure: GitFailure }>;
}

/** Tells the user what is being done, where it takes long. `step` ends the step before it. */
export interface Progress {
  readonly step: (doing: Words) => Promise<void>;
}

/** The terminal, as far as it decides how a text looks. */
export interface Terminal {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** A folder that is watched, with the folders below it where `deep`. */
export interface Watched {
  readonly folder: string;
  readonly deep: boolean;
}

/** What a command that runs until it is ended is given besides: a voice, and word of changes. */
export interface Live {
  /** Prints at once, instead of at the end. */
  readonly print: (text: string) => void;
  /** Comes round when YAML files changed; ends when the user ends the command. */
  readonly changes: (watched: readonly Watched[]) => AsyncIterable<unknown>;
}

/** What a command is given of the world. */
export interface Effects {
  readonly files: Files;
  readonly progress: Progress;
  /** The folder of khung itself: its frameworks, sources, methods and the example. */
  readonly packageFolder: string;
  readonly version: string;
  /** The day that the outputs are to be dated by, from `SOURCE_DATE_EPOCH`; no clock is asked. */
  readonly today?: PartialDate;
  readonly git: Git;
  /** Lays out graphs; loaded when first used, limited in time. */
  readonly layoutEngine: LayoutEngine;
}
