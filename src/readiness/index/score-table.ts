import type { IndexData, Table } from "./data.ts";
import type { IndexFinding } from "./finding.ts";
import { columnStates, columnValues } from "./leaf-table.ts";
import type { IndexPlan } from "./plan.ts";
import type { LogStep } from "./result.ts";
import { scoreGroups } from "./score-groups.ts";
import { type Workspace, workspace } from "./workspace.ts";

/** Scores of every node and the weights by which they were made. */
export interface ScoredGroups {
  readonly scores: Float64Array;
  readonly states: Uint8Array;
  readonly rawWeights: Float64Array;
  readonly weights: Float64Array;
  readonly unitShares: ReadonlyMap<number, Float64Array>;
  readonly log: readonly LogStep[];
  readonly findings: readonly IndexFinding[];
}

/** Weighs and aggregates normalised leaves up to the root, telling every step. */
export function scoreTable(table: Table, plan: IndexPlan, data: IndexData): ScoredGroups {
  const space = workspace(plan, data.codes);
  placeLeaves(space, table);
  const findings: IndexFinding[] = [];
  const log: LogStep[] = [];
  const unitShares = new Map<number, Float64Array>();
  scoreGroups(
    space,
    {},
    {
      found: (finding) => findings.push(finding),
      weighed: ({ plan: { code } }, option, details) =>
        log.push({ stage: "weigh", indicator: code, details: { ...flat(option), ...flat(details) } }),
      shared: (node, shares) => unitShares.set(node, shares),
    },
  );
  for (const { plan: node, shares } of space.groups)
    log.push({
      stage: "aggregate",
      indicator: node.code,
      details: { ...flat(node.options.aggregate), shares: [...shares] },
    });
  space.rawWeights[plan.root] = 1;
  space.shares[plan.root] = 1;
  const { scores, states, rawWeights, shares } = space;
  return { scores, states, rawWeights, weights: shares, unitShares, log, findings };
}

/** Copies normalised leaves to their nodes. */
function placeLeaves(space: Workspace, table: Table): void {
  for (const [column, { node }] of space.plan.leaves.entries()) {
    space.columns[node]?.set(columnValues(table, column));
    space.stateColumns[node]?.set(columnStates(table, column));
  }
}

/** Parameters of a step as the log keeps them: what is not plain is written out. */
function flat(details: Readonly<Record<string, unknown>>): LogStep["details"] {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      Array.isArray(value) || typeof value !== "object"
        ? (value as string | number | boolean | readonly number[])
        : JSON.stringify(value),
    ]),
  );
}
