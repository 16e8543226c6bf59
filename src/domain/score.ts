import type { IndicatorUnit } from "./method.ts";
import type { Status } from "./provenance.ts";
import type { Text, Words } from "./text.ts";

/** A measured value. Unknown, not applicable and missing are three different things, and none of them is zero. */
export type Value =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unknown"; readonly reason: Words }
  | { readonly kind: "not-applicable"; readonly reason: Words }
  | { readonly kind: "missing" };

/** One thing that was counted, or was not, with why: an element of the model, a building block, or an answer that was given. */
export interface Evidence {
  readonly kind: "element" | "block" | "answer";
  readonly id: string;
  readonly name: Text;
  readonly counted: boolean;
  /** How much it counts for: 1, or the size of a group. */
  readonly amount: number;
  readonly reason?: Words;
  readonly provenance?: Status;
}

/** A node of a scored indicator tree. Values are in `unit`; shares lie between 0 and 1. */
export interface Score {
  readonly id: string;
  readonly name: Words;
  readonly unit: IndicatorUnit;
  readonly value: Value;
  /** What was divided by what, with the numbers put in. */
  readonly formula?: Words;
  /** How it came about, step by step, for who wants to know: the definition, the method, where the answer stands. */
  readonly steps?: readonly Words[];
  /** Weight among its siblings; absent where the node is not aggregated. */
  readonly weight?: number;
  /** The share of what is asked that is known, 0 to 1. */
  readonly coverage: number;
  readonly evidence: readonly Evidence[];
  readonly children: readonly Score[];
}

/** The result of a method on one province at one date. */
export interface Scorecard {
  readonly method: string;
  readonly title: Words;
  readonly date: string;
  readonly scores: readonly Score[];
  /** What a reader must know of the method: its status, what it leaves out. */
  readonly notes: readonly Words[];
}
