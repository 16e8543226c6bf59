import type { IndexData, Table } from "./data.ts";
import type { IndexFinding } from "./finding.ts";
import type { IndexPlan } from "./plan.ts";

/** One step of the calculation as it was done, in order: enough to do it again with one thing changed. */
export interface LogStep {
  readonly stage: "screen" | "denominate" | "impute" | "treat" | "normalise" | "weigh" | "aggregate" | "rank";
  /** The code of the leaf or group. */
  readonly indicator?: string | undefined;
  readonly unit?: string | undefined;
  /** The method and every parameter that was used, those found from the data among them. */
  readonly details: Readonly<Record<string, string | number | boolean | readonly number[]>>;
}

/**
 * Every stage of an index, kept. Tables have the leaves of the plan as columns, in its order. Arrays over nodes are
 * node-major: unit u of node n stands at `n * units + u`. A score that could not be made is NaN, its rank 0.
 */
export interface IndexResult {
  readonly plan: IndexPlan;
  readonly data: IndexData;
  readonly units: readonly string[];
  readonly stages: Stages;
  /** Weight of each node as its group's method of weighting gives it, before it is divided by the sum. */
  readonly rawWeights: Float64Array;
  /** Share of each node within its parent; the root has 1. NaN where they could not be made or differ by unit. */
  readonly weights: Float64Array;
  /** Share of each node within the index: the product on the way to the root. */
  readonly effectiveWeights: Float64Array;
  /** Where weights differ by unit (benefit of the doubt): by group, child-major shares of the score. */
  readonly unitShares: ReadonlyMap<number, Float64Array>;
  readonly scores: Float64Array;
  /** What each score holds, as for cells: a number, or why there is none. */
  readonly states: Uint8Array;
  /** Share of the applicable leaves below a node that hold a number that was delivered, not imputed. */
  readonly coverage: Float64Array;
  /** 1 is best; 0 where there is no score. With the tie rule `mean`, halves. */
  readonly ranks: Float64Array;
  /** The place in `plan.bands` of each unit's score at the root; −1 where there is none. */
  readonly bands: Int32Array;
  readonly log: readonly LogStep[];
  readonly findings: readonly IndexFinding[];
}

/** The leaves after each stage. */
export interface Stages {
  readonly raw: Table;
  readonly denominated: Table;
  readonly imputed: Table;
  readonly treated: Table;
  readonly normalised: Table;
}
