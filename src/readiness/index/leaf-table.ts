import { cellState, type IndexData, isNumber, type Table } from "./data.ts";
import type { IndexFinding } from "./finding.ts";
import type { IndexPlan, PlanLeaf } from "./plan.ts";
import type { LogStep } from "./result.ts";

/** What a stage gives: the leaves after it, how it was done, and what it found. */
export interface Staged {
  readonly table: Table;
  readonly log: readonly LogStep[];
  readonly findings: readonly IndexFinding[];
}

/** What a stage gives that has nothing to do: the same table. The same object where nothing was told before. */
export function quiet(staged: Staged): Staged {
  return staged.log.length === 0 && staged.findings.length === 0 ? staged : { ...staged, log: [], findings: [] };
}

/** A table of the same shape that a stage may write into. */
export function copyOf(table: Table): Table {
  return { ...table, values: table.values.slice(), states: table.states.slice() };
}

/** The values of one column, as a view: what is written into it is written into the table. */
export function columnValues(table: Table, column: number): Float64Array {
  return table.values.subarray(column * table.units, (column + 1) * table.units);
}

export function columnStates(table: Table, column: number): Uint8Array {
  return table.states.subarray(column * table.units, (column + 1) * table.units);
}

/** Puts a number, with its state, into a cell. */
export function putNumber(table: Table, column: number, unit: number, value: number, state: number): void {
  table.values[column * table.units + unit] = value;
  table.states[column * table.units + unit] = state;
}

/** Takes the number out of a cell and says why. */
export function putNothing(table: Table, column: number, unit: number, state: number): void {
  putNumber(table, column, unit, Number.NaN, state);
}

/** The columns of the data that the leaves read, in the order of the plan. A column that the data lacks is missing throughout. */
export function leafTable(plan: IndexPlan, data: IndexData): Staged {
  const { units } = data;
  const places = new Map(data.columns.map((column, index) => [column, index]));
  const values = new Float64Array(plan.leaves.length * units).fill(Number.NaN);
  const states = new Uint8Array(plan.leaves.length * units).fill(cellState.missing);
  const findings: IndexFinding[] = [];
  for (const [index, leaf] of plan.leaves.entries()) {
    const place = places.get(leaf.column);
    if (place === undefined) {
      findings.push(absent(leaf, leaf.column));
      states.fill(cellState.failed, index * units, (index + 1) * units);
      continue;
    }
    values.set(columnValues(data, place), index * units);
    states.set(columnStates(data, place), index * units);
  }
  if (units === 0) findings.push({ code: "no-units", severity: "error", args: {} });
  return { table: { columns: plan.leaves.map(({ code }) => code), units, values, states }, log: [], findings };
}

/** A finding that the data lacks a column which a leaf names. */
export function absent({ code }: PlanLeaf, column: string): IndexFinding {
  return { code: "column-absent", severity: "error", args: { column }, indicator: code };
}

/** Sets aside the units that answer too little, by the method's rule. */
export function screen({ table, findings }: Staged, plan: IndexPlan, data: IndexData): Staged {
  const { screen: least } = plan;
  if (least === undefined) return { table, log: [], findings };
  const kept = copyOf(table);
  const found: IndexFinding[] = [...findings];
  const log: LogStep[] = [];
  for (let unit = 0; unit < table.units; unit++) {
    const coverage = coverageOf(table, unit);
    if (coverage >= least - 1e-12) continue;
    // Not merely missing: imputation must not bring the unit back.
    for (let column = 0; column < table.columns.length; column++) putNothing(kept, column, unit, cellState.failed);
    const args = { coverage: Number(coverage.toFixed(4)), minimum: least };
    found.push({ code: "unit-screened", severity: "warning", args, unit: data.codes[unit] });
    log.push({ stage: "screen", unit: data.codes[unit], details: args });
  }
  return { table: kept, log, findings: found };
}

function coverageOf({ columns, units, states }: Table, unit: number): number {
  let [answered, asked] = [0, 0];
  for (let column = 0; column < columns.length; column++) {
    const state = states[column * units + unit];
    if (state !== cellState.notApplicable) asked++;
    if (isNumber(state)) answered++;
  }
  return asked === 0 ? 0 : answered / asked;
}
