import type { IndexPlan } from "./plan.ts";

/**
 * The share of every node in the index: the product of shares on its way to the root. What is shown but not counted
 * has none. NaN below a group whose weights could not be made or differ by unit.
 */
export function effectiveWeights({ nodes, root }: IndexPlan, shares: Float64Array): Float64Array {
  const effective = new Float64Array(nodes.length);
  // Children stand before their parents, so that walking backwards meets each parent first.
  for (let n = nodes.length - 1; n >= 0; n--) {
    const node = nodes[n];
    if (n === root) effective[n] = 1;
    else effective[n] = node?.scored ? (effective[node.parent] as number) * (shares[n] as number) : 0;
  }
  return effective;
}
