import type { Aggregation } from "../../domain/index-options/aggregation.ts";
import type { Imputation } from "../../domain/index-options/imputation.ts";
import type { Normalisation } from "../../domain/index-options/normalisation.ts";
import type { Treatment } from "../../domain/index-options/treatment.ts";

/**
 * What may differ between two runs of one plan on the same data. What is left out stays as the method says. Stages
 * before the first changed one are not run again.
 */
export interface RunParameters {
  readonly imputation?: Imputation | undefined;
  readonly treatment?: Treatment | undefined;
  /** In place of what the leaves say. */
  readonly normalise?: Normalisation | undefined;
  /** Raw weight of every node among its siblings, in the order of the plan; need not sum to one. */
  readonly weights?: Float64Array | undefined;
  /** In place of what the groups say. */
  readonly aggregate?: Aggregation | undefined;
  /** 1 for every node that is left out: its siblings take over its weight. */
  readonly removed?: Uint8Array | undefined;
  /** Runs every stage again even if nothing changed: for measuring. */
  readonly rebuild?: boolean | undefined;
}

/**
 * A plan bound to data, to be run many times. `run` writes into the same arrays each time and allocates nothing once
 * every alternative of the parameters has been met: copy what is to be kept.
 */
export interface PreparedIndex {
  readonly units: number;
  readonly nodes: number;
  readonly root: number;
  /** Node-major scores of the last run; NaN where there is none. */
  readonly scores: Float64Array;
  /** Ranks of the units at the root by the rank rule; 0 where there is none. */
  readonly ranks: Float64Array;
  /** Puts another value (after denomination; NaN: missing) in place of a leaf's, by its place in `plan.leaves`. */
  set(leaf: number, unit: number, value: number): void;
  run(parameters?: RunParameters): void;
}
