import type { Band, CompositeNode, Direction, MissingRule, RankRule } from "../../domain/composite.ts";
import type { Aggregation } from "../../domain/index-options/aggregation.ts";
import type { Imputation } from "../../domain/index-options/imputation.ts";
import type { Normalisation } from "../../domain/index-options/normalisation.ts";
import type { Treatment } from "../../domain/index-options/treatment.ts";
import type { Weighting } from "../../domain/index-options/weighting.ts";
import type { IndexFinding } from "./finding.ts";

/** A node of the plan with every option settled: its own, or inherited. */
export interface PlanNode {
  readonly code: string;
  /** Index of the parent in the plan; −1 for the root. */
  readonly parent: number;
  /** Indices of the children that are counted, in the order of the file; empty for a leaf. */
  readonly children: readonly number[];
  /** 0 for the root. */
  readonly depth: number;
  /** Weight among its siblings as the method gives it. */
  readonly weight: number;
  /** `false`: shown, not counted in the parent. */
  readonly scored: boolean;
  /** What a leaf reads: −1 for a group, else its place among the leaves. */
  readonly leaf: number;
  readonly options: NodeOptions;
  /** The node of the method, for names and evidence. The root of a method without one has none. */
  readonly source?: CompositeNode | undefined;
}

/** The options that hold at a node. Those of a leaf say how it is treated; those of a group how its children become its score. */
export interface NodeOptions {
  readonly treatment: Treatment;
  readonly imputation: Imputation;
  readonly normalise: Normalisation;
  readonly weights: Weighting;
  readonly aggregate: Aggregation;
  readonly missing: MissingRule;
}

/** A leaf: the column it reads and what belongs to it alone. */
export interface PlanLeaf {
  readonly node: number;
  readonly code: string;
  readonly column: string;
  readonly direction: Direction;
  readonly target?: number | undefined;
  readonly denominator?: string | undefined;
  readonly goalposts?: { readonly worst: number; readonly best: number } | undefined;
  readonly categories?: Readonly<Record<string, number>> | undefined;
}

/**
 * A method compiled: the tree as a flat list, children before parents, the root last. Levels may be skipped: the
 * children of a node may be leaves and groups alike. The typed arrays say the same for the inner loops.
 */
export interface IndexPlan {
  readonly method: string;
  readonly nodes: readonly PlanNode[];
  readonly leaves: readonly PlanLeaf[];
  readonly root: number;
  /** Children of node n: `childList[childStart[n] … childStart[n + 1]]`. */
  readonly childStart: Int32Array;
  readonly childList: Int32Array;
  /** Weight of each node as given. */
  readonly weights: Float64Array;
  readonly ranks: RankRule;
  readonly bands: readonly Band[];
  /** Least share of the leaves that a unit must answer. */
  readonly screen?: number | undefined;
  readonly findings: readonly IndexFinding[];
}
