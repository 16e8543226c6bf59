import type { LayoutEngine } from "../diagrams/layout-engine.ts";
import type { PartialDate } from "../domain/date.ts";
import type { Words } from "../domain/text.ts";
import type { TablesReading } from "../exchange/spreadsheet/table.ts";
import type { PictureJob } from "./draw/drawings.ts";

export { overTime } from "../diagrams/layout-engine.ts";
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
  /** The files that are read, by the end of their names; YAML where left out. */
  readonly names?: RegExp;
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
  readonly contents: string | Uint8Array;
}

/** A text to be written. */
export interface TextFile extends OutputFile {
  readonly contents: string;
}

/** The files of the world. Paths are as the user writes them, with forward slashes. Only `write` changes anything. */
export interface Files {
  /** Every YAML file below a folder, or those of the names asked for. Never throws: what could not be read is `refused`, the folder itself included. */
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
  /** The YAML files below a folder as a commit has them, under the paths that the user knows, in their order. */
  readonly filesAt: (
    folder: string,
    commit: string,
  ) => Promise<{ readonly files: readonly ReadFile[] } | { readonly failure: GitFailure }>;
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

/** Does a piece of work that can wait; tells whether more is left. A change is not heard before it is done: it must be short. */
export type Meanwhile = () => Promise<boolean>;

/** What a command that runs until it is ended is given besides: a voice, and word of changes. */
export interface Live {
  /** Prints at once, instead of at the end. */
  readonly print: (text: string) => void;
  /** The files of the world, for reading the same ones again and again. */
  readonly rereading: (files: Files) => Files;
  /**
   * Comes round once when all is watched, and whenever YAML files changed; ends when the user ends the command. Where nothing
   * changes for a while, work is done `meanwhile`, again and again until it tells that nothing is left.
   */
  readonly changes: (watched: readonly Watched[], meanwhile?: Meanwhile) => AsyncIterable<unknown>;
}

/** Something that khung can do without, and that is not there: what is missing and how to get it. */
export interface Lack {
  readonly kind: "lack";
  readonly words: Words;
}

/** A browser that is open: pages of ours in, what is printed or drawn out. Nothing is asked of the network. */
export interface BrowserPages {
  /**
   * A page as PDF, on sheets of the size that its own `@page` rule names. Scripts do not run. Elements with
   * `data-page-of` are filled with the number of the page of the part with that id. Same page, same bytes.
   */
  readonly pdf: (html: string) => Promise<Uint8Array>;
  /** A Mermaid text as the SVG that Mermaid draws of it. */
  readonly mermaid: (text: string) => Promise<string | Lack>;
  /** The addresses that pages asked for and did not get, so far: none, unless a text has become more than text. */
  readonly refused: readonly string[];
}

/** What turns pictures into forms that need more than text. Loaded when first used. */
export interface Press {
  /** An SVG as PNG, so many times as large, set in khung's own fonts. */
  readonly png: (svg: string, scale: number) => Promise<Uint8Array | Lack>;
  /** Opens a browser for some work and closes it, also where the work fails. */
  readonly withBrowser: <T>(work: (pages: BrowserPages) => Promise<T>) => Promise<T | Lack>;
}

/** What khung remembers from run to run. Whatever goes wrong with it, nothing is remembered and nothing else happens. */
export interface Memory {
  /** Another one for every build of khung and every version of what runs it. */
  readonly programme: string;
  readonly digest: (content: string | Uint8Array) => string;
  /** What was kept under a name, whole and unchanged; else nothing. Never throws. */
  readonly recall: (name: string) => Promise<string | undefined>;
  /** Never throws. */
  readonly keep: (name: string, text: string) => Promise<void>;
}

/** What a command is given of the world. */
export interface Effects {
  readonly files: Files;
  readonly progress: Progress;
  /** The folder of khung itself: its frameworks, sources, methods and the example. */
  readonly packageFolder: string;
  readonly version: string;
  /** Absent where nothing is to be remembered. */
  readonly memory?: Memory;
  /** The day that the outputs are to be dated by, from `SOURCE_DATE_EPOCH`; no clock is asked. */
  readonly today?: PartialDate;
  readonly git: Git;
  /** SHA-256, in hexadecimal. */
  readonly digest: (content: string | Uint8Array) => string;
  /** Lays out graphs; loaded when first used, limited in time. */
  readonly layoutEngine: LayoutEngine;
  /** Arranges and draws pictures, on all cores where that pays; told how many are done. The results in the order of the jobs. */
  readonly drawPictures: (
    jobs: readonly PictureJob[],
    report: (done: number) => Promise<void>,
  ) => Promise<readonly string[]>;
  /** Told that pictures will be asked for soon: what draws them is loaded meanwhile. Absent where nothing has to be. */
  readonly expectPictures?: (howMany: "few" | "many") => void;
  readonly press: Press;
  /** Reads a spreadsheet where a hostile one breaks nothing; loaded when first used, limited in time and memory. */
  readonly readTables: (file: ReadFile) => Promise<TablesReading>;
  /** A province that a program which runs on has loaded already, by its folder; absent where each command reads anew. */
  readonly kept?: (folder: string, at: PartialDate | undefined) => object | undefined;
  /** Comes back when others who wait have had their turn: a server asks between the steps of long work. Absent where nobody waits. */
  readonly pause?: Pause;
}

/** Lets others have their turn. */
export type Pause = () => Promise<void>;
