import type { IndexPlan, PlanNode } from "./plan.ts";

/** A group with what its inner loop needs, made once. Lists follow the children that are counted. */
export interface Group {
  readonly node: number;
  readonly plan: PlanNode;
  readonly children: readonly number[];
  readonly codes: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly states: readonly Uint8Array[];
  readonly shares: Float64Array;
  readonly weights: Float64Array;
  /** The children that one unit has. */
  readonly available: { readonly values: Float64Array; readonly weights: Float64Array; readonly places: Int32Array };
  /** Room for a transformed column of each child that is a group. */
  readonly transformed: readonly Float64Array[];
}

/** Arrays of one plan on one set of units, written again and again. Node-major: unit u of node n at `n * units + u`. */
export interface Workspace {
  readonly plan: IndexPlan;
  readonly units: number;
  readonly codes: readonly string[];
  readonly scores: Float64Array;
  readonly states: Uint8Array;
  readonly columns: readonly Float64Array[];
  readonly stateColumns: readonly Uint8Array[];
  /** Raw weight and share of each node within its parent. */
  readonly rawWeights: Float64Array;
  readonly shares: Float64Array;
  readonly groups: readonly Group[];
}

export function workspace(plan: IndexPlan, codes: readonly string[]): Workspace {
  const units = codes.length;
  const count = plan.nodes.length;
  const scores = new Float64Array(count * units).fill(Number.NaN);
  const states = new Uint8Array(count * units);
  const columns = plan.nodes.map((_, n) => scores.subarray(n * units, (n + 1) * units));
  const stateColumns = plan.nodes.map((_, n) => states.subarray(n * units, (n + 1) * units));
  const pick = <T>(list: readonly T[], children: readonly number[]): readonly T[] =>
    children.flatMap((child) => list[child] ?? []);
  const groups = plan.nodes.flatMap((node, index): readonly Group[] =>
    node.leaf >= 0
      ? []
      : [
          {
            node: index,
            plan: node,
            children: node.children,
            codes: pick(plan.nodes, node.children).map(({ code }) => code),
            columns: pick(columns, node.children),
            states: pick(stateColumns, node.children),
            shares: new Float64Array(node.children.length),
            weights: new Float64Array(node.children.length),
            available: {
              values: new Float64Array(node.children.length),
              weights: new Float64Array(node.children.length),
              places: new Int32Array(node.children.length),
            },
            transformed: node.children.map((child) => new Float64Array(plan.nodes[child]?.leaf === -1 ? units : 0)),
          },
        ],
  );
  const rawWeights = new Float64Array(count).fill(Number.NaN);
  const shares = new Float64Array(count).fill(Number.NaN);
  return { plan, units, codes, scores, states, columns, stateColumns, rawWeights, shares, groups };
}
