import type { IndexData } from "../index/data.ts";
import { indexBuilder } from "../index/index-builder.ts";
import type { IndexPlan, NodeOptions, PlanLeaf, PlanNode } from "../index/plan.ts";

/** The steps of a method that can differ while the tree is the same. */
const steps = ["imputation", "treatment", "normalise", "weights", "aggregate", "missing"] as const;
export type MethodStep = (typeof steps)[number];

/** What each differing step of the method does to each unit: parts that sum to the whole difference. Unit-major in the order of the data. */
export interface StepReasons {
  readonly steps: readonly MethodStep[];
  readonly scores: readonly Float64Array[];
  readonly ranks: readonly Float64Array[];
}

/**
 * The difference of two methods on the same tree and data, shared out to the steps in which they differ: each step gets
 * the mean of what it changes over all orders in which the steps could be exchanged (Shapley), so that no order is
 * preferred. Nothing where the trees differ.
 */
export function stepReasons(left: IndexPlan, right: IndexPlan, data: IndexData): StepReasons | undefined {
  if (!isSameTree(left, right)) return undefined;
  const differing = steps.filter((step) => differs(left, right, step));
  const builder = indexBuilder(data);
  const outcomes = Array.from({ length: 2 ** differing.length }, (_, chosen) => {
    const { scores, ranks, plan } = builder.build(hybrid(left, right, differing, chosen));
    const at = plan.root * data.units;
    return { scores: scores.slice(at, at + data.units), ranks: ranks.slice(at, at + data.units) };
  });
  const shared = (of: "scores" | "ranks") =>
    differing.map((_, step) =>
      Float64Array.from({ length: data.units }, (_unused, unit) =>
        shapley(step, differing.length, (chosen) => outcomes[chosen]?.[of][unit] ?? 0),
      ),
    );
  return { steps: differing, scores: shared("scores"), ranks: shared("ranks") };
}

function isSameTree(left: IndexPlan, right: IndexPlan): boolean {
  const shape = ({ nodes }: IndexPlan) =>
    JSON.stringify(nodes.map(({ code, children, leaf }) => [leaf < 0 ? "" : code, children]));
  return shape(left) === shape(right);
}

function differs(left: IndexPlan, right: IndexPlan, step: MethodStep): boolean {
  return (
    JSON.stringify(left.nodes.map((node, n) => partOf(node, left.leaves, step, n))) !==
    JSON.stringify(right.nodes.map((node, n) => partOf(node, right.leaves, step, n)))
  );
}

/** What a step reads of a node. Weights are the rule and the numbers; scales belong to normalisation. */
function partOf(
  { options, weight, leaf }: PlanNode,
  leaves: readonly PlanLeaf[],
  step: MethodStep,
  _: number,
): unknown {
  const isLeaf = leaf >= 0;
  if (step === "weights") return [isLeaf ? null : options.weights, weight];
  if (step === "aggregate" || step === "missing") return isLeaf ? null : options[step];
  if (!isLeaf) return null;
  if (step !== "normalise") return options[step];
  const { direction, target, goalposts } = leaves[leaf] ?? { direction: "positive" };
  return [options.normalise, direction, target ?? null, goalposts ?? null];
}

/** The left method with the chosen steps (bits) of the right one. */
function hybrid(left: IndexPlan, right: IndexPlan, differing: readonly MethodStep[], chosen: number): IndexPlan {
  const taken = differing.filter((_, step) => (chosen >> step) & 1);
  const nodes = left.nodes.map((node, index): PlanNode => {
    const other = right.nodes[index] ?? node;
    const options = Object.fromEntries(taken.map((step) => [step, other.options[step]])) as Partial<NodeOptions>;
    return {
      ...node,
      weight: taken.includes("weights") ? other.weight : node.weight,
      options: { ...node.options, ...options },
    };
  });
  const leaves = taken.includes("normalise")
    ? left.leaves.map((leaf, index): PlanLeaf => {
        const { direction, target, goalposts } = right.leaves[index] ?? leaf;
        return { ...leaf, direction, target, goalposts };
      })
    : left.leaves;
  return { ...left, nodes, leaves, weights: Float64Array.from(nodes, ({ weight }) => weight) };
}

function shapley(player: number, players: number, outcome: (chosen: number) => number): number {
  let sum = 0;
  for (let others = 0; others < 2 ** players; others++) {
    if ((others >> player) & 1) continue;
    const size = bitsOf(others);
    const share = (factorial(size) * factorial(players - size - 1)) / factorial(players);
    sum += share * (outcome(others | (1 << player)) - outcome(others));
  }
  return sum;
}

function bitsOf(value: number): number {
  return value === 0 ? 0 : (value & 1) + bitsOf(value >> 1);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
