import type { CompositeMethod, CompositeNode, InheritedOptions } from "../../domain/composite.ts";
import type { Weighting } from "../../domain/index-options/weighting.ts";
import type { IndexFinding } from "./finding.ts";
import type { IndexPlan, NodeOptions, PlanLeaf, PlanNode } from "./plan.ts";

/** What holds where a method says nothing: values as they are, weights as given, and a score only where all is known. */
const defaults: NodeOptions = {
  treatment: { method: "none" },
  imputation: { method: "none" },
  normalise: { method: "none" },
  weights: { method: "given" },
  aggregate: { method: "arithmetic" },
  missing: { minimumCoverage: 1, of: "number" },
};

interface Draft {
  readonly nodes: PlanNode[];
  readonly leaves: PlanLeaf[];
}

/** Compiles a method: the tree becomes a flat list, children before parents, every option settled. Pure; never throws. */
export function compilePlan(method: CompositeMethod): IndexPlan {
  const draft: Draft = { nodes: [], leaves: [] };
  const [code, top] = topOf(method);
  const root = place(draft, code, top, { above: settle(method, defaults), weightings: weightingsOf(method, []) }, 0);
  const nodes = withParents(draft.nodes);
  const childStart = new Int32Array(nodes.length + 1);
  for (const [index, node] of nodes.entries()) childStart[index + 1] = (childStart[index] ?? 0) + node.children.length;
  return {
    method: method.id,
    nodes,
    leaves: draft.leaves,
    root,
    childStart,
    childList: Int32Array.from(nodes.flatMap((node) => node.children)),
    weights: Float64Array.from(nodes, (node) => node.weight),
    ranks: method.ranks ?? { ties: "competition" },
    bands: method.bands ?? [],
    screen: method.screen?.minimumCoverage,
    findings: [...findingsOf(nodes, draft.leaves), ...strangersOf(method, nodes)],
  };
}

/** The one group at the top is the index itself; several nodes at the top stand below an index named after the method. */
function topOf(method: CompositeMethod): readonly [string, CompositeNode] {
  const [first, ...others] = Object.entries(method.tree);
  return first?.[1].children && others.length === 0 ? first : [method.id, { children: method.tree }];
}

function settle(own: InheritedOptions, above: NodeOptions): NodeOptions {
  return {
    treatment: own.treatment ?? above.treatment,
    imputation: own.imputation ?? above.imputation,
    normalise: own.normalise ?? above.normalise,
    weights: own.weights ?? above.weights,
    aggregate: own.aggregate ?? above.aggregate,
    missing: own.missing ?? above.missing,
  };
}

/** What a node inherits. Of the weightings, the nearest first: not each of them speaks of every group. */
interface Inherited {
  readonly above: NodeOptions;
  readonly weightings: readonly Weighting[];
}

function weightingsOf({ weights }: InheritedOptions, above: readonly Weighting[]): readonly Weighting[] {
  return weights ? [weights, ...above] : above;
}

/** The nearest weighting that speaks of the group. Experts speak of the children that they name, all others of every group. */
function weightingFor(
  own: Weighting | undefined,
  weightings: readonly Weighting[],
  children: readonly string[],
): Weighting {
  const speaks = (weighting: Weighting): boolean => {
    const named = namedBy(weighting);
    return weighting === own || named.length === 0 || children.some((child) => named.includes(child));
  };
  return weightings.find(speaks) ?? defaults.weights;
}

/** The codes that experts name; none for any other weighting. */
function namedBy(weighting: Weighting): readonly string[] {
  if (weighting.method === "ahp")
    return Object.entries(weighting.comparisons).flatMap(([code, others]) => [code, ...Object.keys(others)]);
  if (weighting.method !== "budget-allocation") return [];
  return Object.values(weighting.allocations).flatMap((points) => Object.keys(points));
}

function place(draft: Draft, code: string, source: CompositeNode, inherited: Inherited, depth: number): number {
  const weightings = weightingsOf(source, inherited.weightings);
  const children = Object.keys(source.children ?? {});
  const options = {
    ...settle(source, inherited.above),
    weights: weightingFor(source.weights, weightings, children),
  };
  const below = Object.entries(source.children ?? {}).map(([key, child]) => ({
    index: place(draft, key, child, { above: options, weightings }, depth + 1),
    counted: child.scored !== false,
  }));
  const index = draft.nodes.length;
  const isLeaf = source.children === undefined;
  draft.nodes.push({
    code,
    parent: -1,
    children: below.filter(({ counted }) => counted).map((child) => child.index),
    depth,
    weight: source.weight ?? 1,
    scored: source.scored !== false,
    leaf: isLeaf ? draft.leaves.length : -1,
    options,
    source,
  });
  if (isLeaf) draft.leaves.push(leafOf(code, source, index));
  return index;
}

function leafOf(code: string, source: CompositeNode, node: number): PlanLeaf {
  const { goalposts } = source;
  const byGoalposts = goalposts && (goalposts.best > goalposts.worst ? "positive" : "negative");
  return {
    node,
    code,
    column: source.column ?? code,
    direction: source.direction ?? byGoalposts ?? "positive",
    target: source.target,
    denominator: source.denominator,
    goalposts,
    categories: source.categories,
  };
}

/** Parents come after their children, so they are known only at the end; nodes that are shown only have theirs too. */
function withParents(nodes: readonly PlanNode[]): readonly PlanNode[] {
  const parents = new Int32Array(nodes.length).fill(-1);
  const open: number[] = [];
  for (const [index, { depth }] of nodes.entries()) {
    while ((nodes[open.at(-1) ?? -1]?.depth ?? -1) > depth) parents[open.pop() ?? -1] = index;
    open.push(index);
  }
  return nodes.map((node, index) => ({ ...node, parent: parents[index] ?? -1 }));
}

function findingsOf(nodes: readonly PlanNode[], leaves: readonly PlanLeaf[]): readonly IndexFinding[] {
  return [
    ...repeated(nodes).map(
      (indicator): IndexFinding => ({ code: "indicator-twice", severity: "error", args: {}, indicator }),
    ),
    ...leaves.filter(contradicts).map(
      ({ code, direction }): IndexFinding => ({
        code: "goalposts-against-direction",
        severity: "error",
        args: { direction },
        indicator: code,
      }),
    ),
    ...nodes.filter((node) => node.leaf < 0).flatMap((node) => weightFindings(node, nodes)),
  ];
}

/** Codes that experts weigh and that the tree does not have: a slip would leave the group to other weights. */
function strangersOf(method: CompositeMethod, nodes: readonly PlanNode[]): readonly IndexFinding[] {
  const codes = new Set(nodes.map(({ code }) => code));
  const stated = [
    { code: method.id, weights: method.weights },
    ...nodes.map(({ code, source }) => ({ code, weights: source?.weights })),
  ];
  return stated.flatMap(({ code, weights }) =>
    [...new Set(weights ? namedBy(weights) : [])]
      .filter((named) => !codes.has(named))
      .map(
        (child): IndexFinding => ({ code: "weight-of-stranger", severity: "error", args: { child }, indicator: code }),
      ),
  );
}

function repeated(nodes: readonly PlanNode[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { code } of nodes) (seen.has(code) ? twice : seen).add(code);
  return [...twice];
}

function contradicts({ goalposts, direction }: PlanLeaf): boolean {
  return goalposts !== undefined && goalposts.best > goalposts.worst !== (direction === "positive");
}

/** Weights that were meant to sum to one or to a hundred and do not. */
function weightFindings(node: PlanNode, nodes: readonly PlanNode[]): readonly IndexFinding[] {
  const finding = (code: IndexFinding["code"], severity: IndexFinding["severity"], sum = 0): IndexFinding => ({
    code,
    severity,
    args: { sum: Number(sum.toPrecision(12)) },
    indicator: node.code,
  });
  if (node.children.length === 0) return [finding("group-empty", "error")];
  if (node.options.weights.method !== "given") return [];
  const sum = node.children.reduce((total, child) => total + (nodes[child]?.weight ?? 0), 0);
  if (sum === 0) return [finding("weights-sum-zero", "error")];
  const meant = [1, 100].find((whole) => Math.abs(sum / whole - 1) < 0.02 && Math.abs(sum / whole - 1) > 1e-9);
  return meant === undefined ? [] : [finding("weights-sum", "warning", sum)];
}
