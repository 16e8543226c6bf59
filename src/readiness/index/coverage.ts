import { cellState, type Table } from "./data.ts";
import type { IndexPlan } from "./plan.ts";

/**
 * For every node and unit, the share of the applicable leaves below it that hold a number that was delivered: imputed
 * cells do not count. NaN where nothing applies. Node-major.
 */
export function coverageOf({ nodes }: IndexPlan, table: Table): Float64Array {
  const { units } = table;
  const asked = new Float64Array(nodes.length * units);
  const answered = new Float64Array(nodes.length * units);
  for (const [n, { leaf, children }] of nodes.entries()) {
    const at = n * units;
    if (leaf >= 0) countLeaf(table.states.subarray(leaf * units, (leaf + 1) * units), asked, answered, at);
    for (const child of children) {
      addUp(asked, child * units, at, units);
      addUp(answered, child * units, at, units);
    }
  }
  for (let at = 0; at < answered.length; at++) answered[at] = (answered[at] as number) / (asked[at] as number);
  return answered;
}

function countLeaf(states: Uint8Array, asked: Float64Array, answered: Float64Array, at: number): void {
  for (let unit = 0; unit < states.length; unit++) {
    const state = states[unit];
    asked[at + unit] = state === cellState.notApplicable ? 0 : 1;
    answered[at + unit] = state === cellState.number || state === cellState.winsorised ? 1 : 0;
  }
}

function addUp(counts: Float64Array, from: number, to: number, units: number): void {
  for (let unit = 0; unit < units; unit++)
    counts[to + unit] = (counts[to + unit] as number) + (counts[from + unit] as number);
}
