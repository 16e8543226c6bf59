import type { Normalisation } from "../../domain/index-options/normalisation.ts";
import { deviationOf, meanOf, rangeOf } from "../statistics/moments.ts";
import { cellState, type IndexData } from "./data.ts";
import type { IndexFinding } from "./finding.ts";
import { columnStates, columnValues, copyOf, type Staged } from "./leaf-table.ts";
import { leafScale, normaliseColumn } from "./normalise-column.ts";
import type { IndexPlan } from "./plan.ts";
import type { LogStep } from "./result.ts";

/** Brings every leaf to the scale that its option names. A leaf for which that cannot be done fails, with the reason. */
export function normalise(staged: Staged, plan: IndexPlan, data: IndexData): Staged {
  const table = copyOf(staged.table);
  const findings: IndexFinding[] = [];
  const log: LogStep[] = [];
  const places = new Map(data.codes.map((code, index) => [code, index]));
  for (const [column, leaf] of plan.leaves.entries()) {
    const states = columnStates(table, column);
    if (data.units === 0 || states.every((state) => state === cellState.failed)) continue;
    const option = plan.nodes[leaf.node]?.options.normalise ?? { method: "none" };
    const before = columnValues(staged.table, column);
    const out = columnValues(table, column);
    const failure = normaliseColumn(
      before,
      out,
      option,
      leafScale(leaf, data.units, (code) => places.get(code) ?? -1),
    );
    if (failure) {
      findings.push({ code: failure.code, severity: "error", args: failure.args, indicator: leaf.code });
      out.fill(Number.NaN);
      states.fill(cellState.failed);
    } else log.push({ stage: "normalise", indicator: leaf.code, details: details(option, leaf.direction, before) });
  }
  return { table, log, findings };
}

/** The option's own parameters, and what the data gave. */
function details(option: Normalisation, direction: string, x: Float64Array): LogStep["details"] {
  const declared = Object.entries(option).map(([key, value]) => [key, simple(value)] as const);
  return { ...Object.fromEntries(declared), direction, ...foundIn(option, x) };
}

function simple(value: unknown): string | number | boolean | readonly number[] {
  if (Array.isArray(value)) return value as readonly number[];
  return typeof value === "object" ? JSON.stringify(value) : (value as string | number | boolean);
}

function foundIn(option: Normalisation, x: Float64Array): LogStep["details"] {
  const [least, greatest] = rangeOf(x);
  const mean = meanOf(x);
  if ("deviation" in option)
    return { least, greatest, foundMean: mean, foundDeviation: deviationOf(x, option.deviation, mean) };
  return { least, greatest };
}
