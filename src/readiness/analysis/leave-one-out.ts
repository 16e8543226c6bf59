import type { PreparedIndex } from "../index/fast-run.ts";
import type { IndexPlan } from "../index/plan.ts";

/** What happens without one indicator or group. Ranks are 0 where there is no score. */
export interface LeftOut {
  readonly node: number;
  readonly code: string;
  readonly ranks: Float64Array;
  /** Mean of the absolute differences of ranks, among units that have both. */
  readonly meanShift: number;
  /** The unit whose rank changes most, and by how much: below zero it rises. */
  readonly most: { readonly unit: number; readonly change: number } | undefined;
  /** Units that have a score with it and none without. */
  readonly lost: number;
}

/** Leaves out each indicator and each group in turn; its siblings take over its weight. The only child of a group is left out with it. */
export function leaveOneOut(plan: IndexPlan, prepared: PreparedIndex): readonly LeftOut[] {
  prepared.run();
  const nominal = Float64Array.from(prepared.ranks);
  const removed = new Uint8Array(plan.nodes.length);
  return plan.nodes.flatMap(({ code, scored }, node) => {
    if (node === plan.root || !scored) return [];
    removed.fill(0);
    removed[node] = 1;
    prepared.run({ removed });
    return [{ node, code, ...differences(Float64Array.from(prepared.ranks), nominal) }];
  });
}

function differences(ranks: Float64Array, nominal: Float64Array): Omit<LeftOut, "node" | "code"> {
  let [sum, both, lost] = [0, 0, 0];
  let most: LeftOut["most"];
  for (let unit = 0; unit < nominal.length; unit++) {
    const [before, after] = [nominal[unit] ?? 0, ranks[unit] ?? 0];
    if (before === 0) continue;
    if (after === 0) {
      lost++;
      continue;
    }
    const change = after - before;
    sum += Math.abs(change);
    both++;
    if (change !== 0 && Math.abs(change) > Math.abs(most?.change ?? 0)) most = { unit, change };
  }
  return { ranks, meanShift: both ? sum / both : Number.NaN, most, lost };
}
