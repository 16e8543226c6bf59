import { type Cell, cellState, type IndexData } from "./data.ts";
import type { IndexFinding } from "./finding.ts";
import type { IndexPlan } from "./plan.ts";

/** One unit as a caller gives it: its code, its cells by column, and the groups that it belongs to. */
export interface UnitRow {
  readonly code: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly groups?: Readonly<Record<string, string | undefined>> | undefined;
}

export interface DataRead {
  readonly data: IndexData;
  readonly findings: readonly IndexFinding[];
}

/**
 * Rows as the engine's columns: those that the plan reads, denominators included. Answers to a question with categories
 * become their points. A cell that is neither a number nor one of its categories is missing, with a finding: nothing
 * becomes zero. Of two rows of one unit the first counts.
 */
export function readData(plan: IndexPlan, rows: readonly UnitRow[], year?: number): DataRead {
  const findings: IndexFinding[] = [];
  const kept = new Map<string, UnitRow>();
  for (const row of rows)
    if (kept.has(row.code)) findings.push({ code: "unit-twice", severity: "error", args: {}, unit: row.code });
    else kept.set(row.code, row);
  const units = [...kept.values()];
  const present = new Set(units.flatMap(({ cells }) => Object.keys(cells)));
  const columns = columnsOf(plan).filter((column) => present.has(column));
  const values = new Float64Array(columns.length * units.length).fill(Number.NaN);
  const states = new Uint8Array(columns.length * units.length);
  for (const [c, column] of columns.entries()) {
    const categories = plan.leaves.find((leaf) => leaf.column === column)?.categories;
    for (const [u, { code, cells }] of units.entries()) {
      const read = readCell(cells[column], categories);
      const at = c * units.length + u;
      if (read.value !== undefined) values[at] = read.value;
      states[at] = cellState[read.state];
      if (read.wrong) findings.push({ ...read.wrong, severity: "error", unit: code, indicator: column });
    }
  }
  const codes = units.map(({ code }) => code);
  return { data: { columns, units: units.length, values, states, codes, groups: groupsOf(units), year }, findings };
}

function columnsOf({ leaves }: IndexPlan): readonly string[] {
  return [...new Set(leaves.flatMap(({ column, denominator }) => (denominator ? [column, denominator] : [column])))];
}

interface CellRead {
  readonly value?: number;
  readonly state: keyof typeof cellState;
  readonly wrong?: Pick<IndexFinding, "code" | "args">;
}

function readCell(cell: Cell, categories: Readonly<Record<string, number>> | undefined): CellRead {
  if (cell === undefined || cell === null || cell === "") return { state: "missing" };
  if (typeof cell === "object") return { state: cell.state };
  if (categories) {
    const value = Object.hasOwn(categories, `${cell}`) ? categories[`${cell}`] : undefined;
    if (value !== undefined) return { value, state: "number" };
    const known = Object.keys(categories).join(", ");
    return { state: "missing", wrong: { code: "category-unknown", args: { value: cell, known } } };
  }
  if (typeof cell === "number" && Number.isFinite(cell)) return { value: cell, state: "number" };
  return { state: "missing", wrong: { code: "not-a-number", args: { value: `${cell}` } } };
}

function groupsOf(units: readonly UnitRow[]): IndexData["groups"] {
  const names = new Set(units.flatMap(({ groups }) => Object.keys(groups ?? {})));
  return Object.fromEntries([...names].map((name) => [name, units.map(({ groups }) => groups?.[name])]));
}
