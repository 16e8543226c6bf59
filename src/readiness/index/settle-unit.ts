import type { MissingRule } from "../../domain/composite.ts";
import type { Aggregation } from "../../domain/index-options/aggregation.ts";
import { type Available, aggregateAvailable, unbearable } from "./aggregate-available.ts";
import { cellState, isNumber } from "./data.ts";
import { type Listener, tell } from "./score-listener.ts";
import type { Group, Workspace } from "./workspace.ts";

/** Whether a unit has a number for every child. */
export function hasAll({ columns }: Group, unit: number): boolean {
  for (let c = 0; c < columns.length; c++) {
    const value = columns[c]?.[unit];
    if (Number.isNaN(value)) return false;
  }
  return true;
}

/** Whether the method can bear every value of a unit. */
export function isBorne(group: Group, option: Aggregation, unit: number): boolean {
  return unbearable(gather(group, unit), option) < 0;
}

/** Decides on a unit that lacks a child or has one that the method cannot bear: its aggregate, or why there is none. */
export function settleUnit(
  space: Workspace,
  group: Group,
  option: Aggregation,
  removed: Uint8Array | undefined,
  unit: number,
  listener: Listener | undefined,
): void {
  const out = space.columns[group.node] as Float64Array;
  const states = space.stateColumns[group.node] as Uint8Array;
  const available = gather(group, unit);
  let state = stateOfSum(group, group.plan.options.missing, removed, unit);
  const bad = state === cellState.number ? unbearable(available, option) : -1;
  if (bad >= 0) {
    state = cellState.failed;
    const child = group.codes[group.available.places[bad] as number] ?? "";
    const args = { method: option.method, child, value: available.values[bad] ?? 0 };
    tell(space, group, { code: "not-positive", args, place: unit }, listener);
  }
  if (listener && (state === cellState.unknown || state === cellState.missing))
    tellOfGaps(space, group, unit, listener);
  // Pairs of units were compared on what both have already.
  const isCompared = option.method === "copeland";
  const value = isCompared ? (out[unit] as number) : aggregateAvailable(available, option);
  out[unit] = state === cellState.number ? value : Number.NaN;
  states[unit] = state === cellState.number && Number.isNaN(value) ? cellState.unknown : state;
}

/** Told where answers themselves are lacking; groups above lack a score for the same reason. */
function tellOfGaps({ plan, codes }: Workspace, group: Group, unit: number, listener: Listener): void {
  const lacking = group.children.filter((child, c) => {
    const state = group.states[c]?.[unit];
    return plan.nodes[child]?.leaf !== -1 && (state === cellState.unknown || state === cellState.missing);
  });
  if (lacking.length === 0) return;
  const named = lacking.map((child) => plan.nodes[child]?.code).join(", ");
  const { minimumCoverage } = group.plan.options.missing;
  listener.found({
    code: "coverage-too-low",
    severity: "warning",
    args: { lacking: named, minimum: minimumCoverage },
    unit: codes[unit],
    indicator: group.plan.code,
  });
}

function gather({ columns, shares, available }: Group, unit: number): Available {
  let count = 0;
  for (let c = 0; c < columns.length; c++) {
    const value = columns[c]?.[unit] as number;
    if (Number.isNaN(value)) continue;
    available.values[count] = value;
    available.weights[count] = shares[c] as number;
    available.places[count] = c;
    count++;
  }
  return { values: available.values, weights: available.weights, count };
}

/** A number where the answers cover enough of what concerns the unit; else why there is none. */
function stateOfSum(group: Group, rule: MissingRule, removed: Uint8Array | undefined, unit: number): number {
  let [asked, answered] = [0, 0];
  for (let c = 0; c < group.children.length; c++) {
    const state = group.states[c]?.[unit];
    if (removed?.[group.children[c] as number] === 1 || state === cellState.notApplicable) continue;
    if (state === cellState.failed) return cellState.failed;
    const amount = rule.of === "weight" ? Math.abs(group.shares[c] as number) : 1;
    asked += amount;
    if (isNumber(state)) answered += amount;
  }
  if (asked === 0) return cellState.notApplicable;
  const enough = answered > 0 && answered / asked >= rule.minimumCoverage - 1e-12;
  return enough ? cellState.number : stateWithout(group, removed, unit);
}

/** Why a unit has no score: a child failed, is unknown, or nothing was delivered. */
export function stateWithout(group: Group, removed: Uint8Array | undefined, unit: number): number {
  let found: number = cellState.notApplicable;
  for (let c = 0; c < group.children.length; c++) {
    const state = removed?.[group.children[c] as number] === 1 ? cellState.notApplicable : group.states[c]?.[unit];
    if (state === cellState.failed) return state;
    if (state === cellState.unknown || (state === cellState.missing && found !== cellState.unknown)) found = state;
    else if (isNumber(state) && found === cellState.notApplicable) found = cellState.unknown;
  }
  return found;
}
