import { cellState, type IndexData, isNumber } from "./data.ts";
import type { IndexFinding } from "./finding.ts";
import { absent, columnStates, columnValues, copyOf, putNothing, putNumber, quiet, type Staged } from "./leaf-table.ts";
import type { IndexPlan, PlanLeaf } from "./plan.ts";
import type { LogStep } from "./result.ts";

/** Divides the leaves that name a denominator by its column. Nothing is divided by zero: the cell fails with a finding. */
export function denominate(staged: Staged, plan: IndexPlan, data: IndexData): Staged {
  if (!plan.leaves.some(({ denominator }) => denominator !== undefined)) return quiet(staged);
  const table = copyOf(staged.table);
  const findings: IndexFinding[] = [];
  const log: LogStep[] = [];
  for (const [column, leaf] of plan.leaves.entries()) {
    if (leaf.denominator === undefined) continue;
    const by = data.columns.indexOf(leaf.denominator);
    if (by < 0) {
      findings.push(absent(leaf, leaf.denominator));
      for (let unit = 0; unit < data.units; unit++) putNothing(table, column, unit, cellState.failed);
      continue;
    }
    findings.push(...divide(table, column, leaf, data, by));
    log.push({ stage: "denominate", indicator: leaf.code, details: { denominator: leaf.denominator } });
  }
  return { table, log, findings };
}

function divide(
  table: Staged["table"],
  column: number,
  leaf: PlanLeaf,
  data: IndexData,
  by: number,
): readonly IndexFinding[] {
  const findings: IndexFinding[] = [];
  const values = columnValues(table, column);
  const states = columnStates(table, column);
  const divisors = columnValues(data, by);
  const divisorStates = columnStates(data, by);
  for (let unit = 0; unit < data.units; unit++) {
    if (!isNumber(states[unit])) continue;
    const divisor = divisors[unit] as number;
    const place = { indicator: leaf.code, unit: data.codes[unit] };
    const args = { denominator: leaf.denominator ?? "" };
    if (!isNumber(divisorStates[unit])) {
      putNothing(table, column, unit, divisorStates[unit] ?? cellState.missing);
      findings.push({ code: "denominator-missing", severity: "warning", args, ...place });
    } else if (divisor === 0) {
      putNothing(table, column, unit, cellState.failed);
      findings.push({ code: "denominator-zero", severity: "error", args, ...place });
    } else putNumber(table, column, unit, (values[unit] as number) / divisor, states[unit] ?? cellState.number);
  }
  return findings;
}
