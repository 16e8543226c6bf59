import type { Aggregation } from "../../domain/index-options/aggregation.ts";
import { copeland, mazziottaPareto, sumOfShares, transformedMean } from "./aggregate-group.ts";
import { type CellState, cellState } from "./data.ts";
import type { RunParameters } from "./fast-run.ts";
import { weighGroup } from "./group-shares.ts";
import { scoreByDoubt } from "./score-by-doubt.ts";
import { type Listener, tell } from "./score-listener.ts";
import { hasAll, isBorne, settleUnit } from "./settle-unit.ts";
import { type Transform, type TransformedColumn, transformColumn, transformOf } from "./transform.ts";
import { needsValues } from "./weigh-group.ts";
import type { Group, Workspace } from "./workspace.ts";

/** Transforms of the leaves as they stand in the space, by their nodes: kept by whoever places them. */
export type LeafTransforms = (transform: Transform) => (node: number) => TransformedColumn;

type Changes = Pick<RunParameters, "weights" | "aggregate" | "removed"> & { readonly transforms?: LeafTransforms };

/** Scores every group from its children, from the leaves to the root: weights first, then the aggregate of each unit. */
export function scoreGroups(space: Workspace, changes: Changes, listener?: Listener): void {
  for (const group of space.groups) scoreGroup(space, group, changes, listener);
}

function scoreGroup(space: Workspace, group: Group, changes: Changes, listener: Listener | undefined): void {
  const out = space.columns[group.node] as Float64Array;
  const states = space.stateColumns[group.node] as Uint8Array;
  states.fill(cellState.number);
  const state = isEmptied(group, changes.removed)
    ? cellState.notApplicable
    : scoreUnits(space, group, changes, listener, out);
  if (state === cellState.number) return;
  out.fill(Number.NaN);
  states.fill(state);
}

/** Scores the units of a group. What it gives is a number, or the state of a group that cannot be scored at all. */
function scoreUnits(
  space: Workspace,
  group: Group,
  changes: Changes,
  listener: Listener | undefined,
  out: Float64Array,
): CellState {
  const { removed } = changes;
  const { weights: weighting, aggregate: own } = group.plan.options;
  // What is wrong with the child has been told; that weights cannot be made from it would say it again.
  if (needsValues(weighting) && hasFailedChild(group, removed)) return cellState.failed;
  if (weighting.method === "benefit-of-the-doubt" && !changes.weights)
    return scoreByDoubt(space, group, weighting, removed, listener) ? cellState.number : cellState.failed;
  const failure = weighGroup(space, group, changes, weighting, listener);
  if (failure) {
    tell(space, group, failure, listener);
    return cellState.failed;
  }
  const aggregate = changes.aggregate ?? own;
  const isPlain = aggregateGroup(space, group, aggregate, changes.transforms, out);
  for (let unit = 0; unit < out.length; unit++)
    if (isPlain ? Number.isNaN(out[unit]) : !hasAll(group, unit) || !isBorne(group, aggregate, unit))
      settleUnit(space, group, aggregate, removed, unit, listener);
  return cellState.number;
}

/** Fills `out` for the units that have all; tells whether a unit that is not plain can be known by a NaN there. */
function aggregateGroup(
  space: Workspace,
  group: Group,
  option: Aggregation,
  transforms: LeafTransforms | undefined,
  out: Float64Array,
): boolean {
  const transform = transformOf(option);
  if (transform) {
    const columns = transformChildren(space, group, transform, transforms?.(transform));
    transformedMean(
      columns.map(({ values }) => values),
      group.shares,
      transform,
      out,
    );
    return columns.every(({ isClean }) => isClean);
  }
  if (option.method === "copeland") copeland(group.columns, group.shares, option, out);
  else if (option.method === "mazziotta-pareto") mazziottaPareto(group.columns, group.shares, option, out);
  else sumOfShares(group.columns, group.shares, out);
  return option.method === "arithmetic" || option.method === "power";
}

function transformChildren(
  { plan }: Workspace,
  { children, columns, transformed }: Group,
  transform: Transform,
  ofLeaf: ((node: number) => TransformedColumn) | undefined,
): readonly TransformedColumn[] {
  return children.map((child, c) => {
    const column = columns[c] as Float64Array;
    if (plan.nodes[child]?.leaf === -1) return transformColumn(column, transform, transformed[c] as Float64Array);
    return ofLeaf?.(child) ?? transformColumn(column, transform, new Float64Array(column.length));
  });
}

function isEmptied({ children }: Group, removed: Uint8Array | undefined): boolean {
  return removed !== undefined && children.every((child) => removed[child] === 1);
}

function hasFailedChild({ children, states }: Group, removed: Uint8Array | undefined): boolean {
  const isFailed = (column: Uint8Array): boolean => column.every((state) => state === cellState.failed);
  return states.some((column, c) => removed?.[children[c] as number] !== 1 && isFailed(column));
}
