import { childColumns, leafColumns, type NamedColumns } from "../analysis/columns.ts";
import { type ComponentTables, componentTables } from "../analysis/component-tables.ts";
import { type Consistency, consistency, stageConsistency } from "../analysis/consistency.ts";
import { type CorrelatedPair, correlations } from "../analysis/correlations.ts";
import { type Description, describe } from "../analysis/describe.ts";
import { addOneReversals, dropOneReversals, type ReversalReport } from "../analysis/rank-reversal.ts";
import type { Failure } from "../index/finding.ts";
import type { Stages } from "../index/result.ts";
import type { CorrelationKind } from "../statistics/correlation.ts";
import type { Index } from "./build.ts";

/** Which columns are looked at: the children of a group (leaves normalised, groups scored), or all leaves after a stage. */
export type Scope = { readonly group: string } | { readonly stage: keyof Stages };

function columnsOf({ result }: Index, scope: Scope): NamedColumns {
  return "group" in scope ? childColumns(result, scope.group) : leafColumns(result, scope.stage);
}

/** Statistics and flags per indicator: of the raw values, unless another stage or a group is named. */
export function describeIndicators(index: Index, scope: Scope = { stage: "raw" }): readonly Description[] {
  return describe(columnsOf(index, scope));
}

/** Correlations of every pair: Pearson, Spearman or Kendall (tau-b). */
export function correlationsOf(
  index: Index,
  scope: Scope,
  kind: CorrelationKind = "pearson",
): readonly CorrelatedPair[] {
  return correlations(columnsOf(index, scope), kind);
}

/** Cronbach's alpha, with that of the others when each is left out. By covariance it is refused where units are mixed. */
export function alphaOf(
  index: Index,
  scope: Scope,
  kind: "standardised" | "covariance" = "standardised",
): Consistency | Failure {
  if ("group" in scope) return consistency(childColumns(index.result, scope.group), kind);
  return stageConsistency(index.result, scope.stage, leafColumns(index.result, scope.stage).codes, kind);
}

/** Principal components, varimax factors and the weights they lead to. */
export function componentsOf(
  index: Index,
  scope: Scope,
  retain?: Parameters<typeof componentTables>[1],
): ComponentTables | Failure {
  return componentTables(columnsOf(index, scope), retain);
}

/** Which pairs of units change places when one of the others leaves, or when an outlying one joins. */
export function rankReversals({ result }: Index): {
  readonly dropOne: readonly ReversalReport[];
  readonly addOne: readonly ReversalReport[];
} {
  const { plan, data } = result;
  return { dropOne: dropOneReversals(plan, data), addOne: addOneReversals(plan, data) };
}
