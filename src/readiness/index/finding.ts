import type { findingWords } from "./finding-words.ts";

/** Every kind of thing that the engine finds wrong or worth saying, by code. Words stand in `finding-words.ts`. */
export type FindingCode = keyof typeof findingWords;

/**
 * Something that the engine found: code and arguments first, words in the reader's language later. `error`: the place
 * that it names was not scored; `warning`: scored by the declared policy; `note`: worth knowing.
 */
export interface IndexFinding {
  readonly code: FindingCode;
  readonly severity: "error" | "warning" | "note";
  readonly args: Readonly<Record<string, string | number>>;
  readonly unit?: string | undefined;
  /** The code of the leaf or group. */
  readonly indicator?: string | undefined;
}

/** What went wrong in one step, before the place is known. `place` is the unit's place in the data. */
export interface Failure {
  readonly code: FindingCode;
  readonly args: IndexFinding["args"];
  readonly place?: number | undefined;
}
