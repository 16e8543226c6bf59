import type { Language, Words } from "../../domain/text.ts";
import type { PortalIndex } from "./index.ts";

/** A document of a province that somebody asks for, in one form and language. */
export interface DocumentOrder {
  readonly province: string;
  readonly document: string;
  readonly format: string;
  readonly language: Language;
}

/** How far the building of a document is. */
export type JobState = "waiting" | "running" | "done" | "failed";

/** A file that was built. */
export interface BuiltFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** A document that is being built, or was. */
export interface DocumentJob {
  /** Follows from the order and the content of the files: the same again is the same job. */
  readonly id: string;
  readonly order: DocumentOrder;
  readonly state: JobState;
  /** How many are to be built before this one; 0 unless it waits. */
  readonly before: number;
  /** Why it failed. */
  readonly why?: Words;
  readonly files: readonly BuiltFile[];
}

/** Builds documents one after the other, each within limits; the same content is built once. */
export interface DocumentJobs {
  /** Puts an order into the queue, or finds the job for the same content; nothing where the queue is full. */
  readonly order: (order: DocumentOrder, state: PortalIndex) => DocumentJob | undefined;
  /** All that are known, the latest order first. */
  readonly list: () => readonly DocumentJob[];
  readonly find: (id: string) => DocumentJob | undefined;
  /** The content of a file that was built. */
  readonly contentOf: (id: string, file: string) => Promise<Uint8Array | undefined>;
}
