import type { PartialDate } from "./date.ts";
import type { Severity } from "./diagnostic.ts";
import type { Necessity } from "./framework.ts";
import type { Words } from "./text.ts";

/** How many blocks of a necessity a framework asks for at a date, and how they stand. */
export interface Coverage {
  readonly realised: number;
  readonly planned: number;
  readonly total: number;
}

/** How a model stands to a framework that it could be read against. */
export interface Standing {
  /** Blocks that the model's framework has a word for, of which the sources know by the date. */
  readonly coverage: Readonly<Record<Necessity, Coverage>>;
  /** Blocks for which the model's framework has no word: whether they are realised is unknown. */
  readonly unmapped: readonly string[];
  /** What the rules and the framework's requirements find; faults of reading are not among them. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** One row of the matrix of conformance. */
export interface Conformance {
  /** `vietnam@2.0` */
  readonly framework: string;
  readonly name: Words;
  /** The framework holds at the date of the reading. */
  readonly inForce: boolean;
  /** How the blocks were compared; `none`: no mapping leads from the model's framework to this one. */
  readonly reading: "own" | "extends" | "mapping" | "none";
  readonly standing?: Standing;
}

/** One province read against several frameworks. */
export interface ConformanceMatrix {
  readonly province: string;
  readonly date: PartialDate;
  readonly rows: readonly Conformance[];
}
