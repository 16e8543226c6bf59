import type { Treatment } from "../../domain/index-options/treatment.ts";
import { cellState, type IndexData, isNumber } from "./data.ts";
import type { IndexFinding } from "./finding.ts";
import { columnStates, columnValues, copyOf, quiet, type Staged } from "./leaf-table.ts";
import type { IndexPlan } from "./plan.ts";
import type { LogStep } from "./result.ts";
import { type Treated, treatColumn } from "./treat-column.ts";

/** Treats the outliers of every leaf by its rule. What was moved, and by how much, is in the log and in the states. */
export function treat(staged: Staged, plan: IndexPlan, data: IndexData, override?: Treatment): Staged {
  const optionOf = (node: number): Treatment => override ?? plan.nodes[node]?.options.treatment ?? { method: "none" };
  if (plan.leaves.every(({ node }) => optionOf(node).method === "none")) return quiet(staged);
  const table = copyOf(staged.table);
  const findings: IndexFinding[] = [];
  const log: LogStep[] = [];
  for (const [column, { node, code }] of plan.leaves.entries()) {
    const before = columnValues(staged.table, column);
    const option = optionOf(node);
    const treated = option.method === "none" ? undefined : treatColumn(before, option);
    if (!treated) continue;
    if ("code" in treated) {
      const { code: finding, args, place } = treated;
      const unit = place === undefined ? undefined : data.codes[place];
      findings.push({ code: finding, severity: "error", args, indicator: code, unit });
      columnValues(table, column).fill(Number.NaN);
      columnStates(table, column).fill(cellState.failed);
      continue;
    }
    columnValues(table, column).set(treated.values);
    mark(columnStates(table, column), treated);
    log.push({ stage: "treat", indicator: code, details: treated.details });
    log.push(...movedSteps(treated, before, code, data));
    if (!treated.passed)
      findings.push({
        code: "outliers-remain",
        severity: "warning",
        args: { points: treated.moved.length },
        indicator: code,
      });
  }
  return { table, log, findings };
}

/** An imputed cell stays marked as such even when it was moved. */
function mark(states: Uint8Array, { moved }: Treated): void {
  for (const unit of moved)
    if (isNumber(states[unit]) && states[unit] !== cellState.imputed) states[unit] = cellState.winsorised;
}

function movedSteps(
  { moved, values }: Treated,
  before: Float64Array,
  code: string,
  data: IndexData,
): readonly LogStep[] {
  return moved.map((unit) => {
    const from = before[unit] as number;
    const to = values[unit] as number;
    const details = { method: "winsorise", from, to, end: to < from ? "high" : "low" };
    return { stage: "treat", indicator: code, unit: data.codes[unit], details };
  });
}
