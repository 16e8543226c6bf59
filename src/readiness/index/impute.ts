import type { Imputation } from "../../domain/index-options/imputation.ts";
import { meanOf, medianOf } from "../statistics/moments.ts";
import { cellState, type IndexData } from "./data.ts";
import type { IndexFinding } from "./finding.ts";
import type { Filler, ImputationSource } from "./imputation-source.ts";
import { nearestFiller } from "./impute-nearest.ts";
import { overYears } from "./impute-over-years.ts";
import { columnStates, columnValues, copyOf, putNumber, quiet, type Staged } from "./leaf-table.ts";
import type { IndexPlan } from "./plan.ts";
import type { LogStep } from "./result.ts";

type Method = Imputation["method"];
type Option<M extends Method> = Extract<Imputation, { method: M }>;

const fillers: { readonly [M in Method]: (option: Option<M>, source: ImputationSource) => Filler } = {
  none: () => () => Number.NaN,
  mean: ({ within }, source) => byGroup(source, within, meanOf),
  median: ({ within }, source) => byGroup(source, within, medianOf),
  nearest: ({ k }, { table }) => nearestFiller(table, k),
  "last-value": ({ maximumAge }, source) => overYears(source, { maximumAge }),
  linear: ({ beyond }, source) => overYears(source, { beyond }),
};

/**
 * Fills cells that are unknown or missing by the rule of their leaf, and marks them. What is not applicable, or failed,
 * is never filled. Handbook, step 3. Every filled cell is in the log; one that could not be filled is a finding.
 */
export function impute(staged: Staged, plan: IndexPlan, data: IndexData, override?: Imputation): Staged {
  const optionOf = (node: number): Imputation => override ?? plan.nodes[node]?.options.imputation ?? { method: "none" };
  if (plan.leaves.every(({ node }) => optionOf(node).method === "none")) return quiet(staged);
  const source = { table: staged.table, plan, data };
  const table = copyOf(staged.table);
  const findings: IndexFinding[] = [];
  const log: LogStep[] = [];
  const made = new Map<string, Filler>();
  for (const [column, { node, code }] of plan.leaves.entries()) {
    const option = optionOf(node);
    if (option.method === "none") continue;
    const filler = remembered(made, option, source);
    const states = columnStates(staged.table, column);
    for (let unit = 0; unit < data.units; unit++) {
      if (states[unit] !== cellState.unknown && states[unit] !== cellState.missing) continue;
      const value = filler(column, unit);
      const place = { indicator: code, unit: data.codes[unit] };
      const args = { method: option.method };
      if (Number.isNaN(value)) findings.push({ code: "imputation-without-basis", severity: "warning", args, ...place });
      else {
        putNumber(table, column, unit, value, cellState.imputed);
        log.push({ stage: "impute", ...place, details: { ...args, value } });
      }
    }
  }
  return { table, log, findings };
}

/** One filler serves all leaves with the same option: what it prepared is used again. */
function remembered(made: Map<string, Filler>, option: Imputation, source: ImputationSource): Filler {
  const key = JSON.stringify(option);
  // The table holds the filler of each method under its name.
  const make = fillers[option.method] as (option: Imputation, source: ImputationSource) => Filler;
  const filler = made.get(key) ?? make(option, source);
  made.set(key, filler);
  return filler;
}

function byGroup(
  { table, data }: ImputationSource,
  within: string | undefined,
  statistic: (x: Float64Array) => number,
): Filler {
  const groups = within === undefined ? undefined : (data.groups[within] ?? []);
  const known = new Map<string, number>();
  return (column, unit) => {
    const group = groups?.[unit];
    if (groups && group === undefined) return Number.NaN;
    const key = `${column} ${group ?? ""}`;
    const value = known.get(key) ?? statistic(members(columnValues(table, column), groups, group));
    known.set(key, value);
    return value;
  };
}

function members(
  column: Float64Array,
  groups: readonly (string | undefined)[] | undefined,
  group: string | undefined,
): Float64Array {
  return groups ? column.filter((_, unit) => groups[unit] === group) : column;
}
