import type { Cell, IndexData } from "../index/data.ts";
import type { IndexFinding } from "../index/finding.ts";
import type { IndexPlan } from "../index/plan.ts";
import { readData, type UnitRow } from "../index/read-data.ts";

/** A unit as a line of a table: its code, and by column a number, a text, or nothing. */
export type Row = Readonly<Record<string, Cell>>;

export interface RowOptions {
  /** The column that holds the code of the unit: `code` where left out. */
  readonly key?: string | undefined;
  /** The year of the rows, and the rows of other years, where values are imputed over time. */
  readonly year?: number | undefined;
  readonly history?: readonly { readonly year: number; readonly rows: readonly Row[] }[] | undefined;
}

/** A number as programs write it: no thousands marks, a point before the fraction. */
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Rows as the data of a plan. Columns that the plan does not read group the units where they hold texts. */
export function readRows(
  plan: IndexPlan,
  rows: readonly Row[],
  { key = "code", year, history }: RowOptions,
): { readonly data: IndexData; readonly findings: readonly IndexFinding[] } {
  const read = readData(plan, unitRows(plan, rows, key), year);
  const others = history?.map((past) => readData(plan, unitRows(plan, past.rows, key), past.year));
  return {
    data: { ...read.data, history: others?.map(({ data }) => data) },
    findings: [...read.findings, ...(others?.flatMap(({ findings }) => findings) ?? [])],
  };
}

function unitRows(plan: IndexPlan, rows: readonly Row[], key: string): readonly UnitRow[] {
  const answers = new Set(plan.leaves.filter(({ categories }) => categories).map(({ column }) => column));
  const numbers = new Set(plan.leaves.flatMap(({ column, denominator }) => [column, denominator ?? column]));
  return rows.map((row) => {
    const entries = Object.entries(row).filter(([column]) => column !== key);
    return {
      code: `${row[key] ?? ""}`,
      cells: Object.fromEntries(
        entries
          .filter(([column]) => numbers.has(column))
          .map(([column, cell]) => [column, answers.has(column) ? cell : numberIn(cell)]),
      ),
      groups: Object.fromEntries(
        entries.flatMap(([column, cell]) => (typeof cell === "string" && !numbers.has(column) ? [[column, cell]] : [])),
      ),
    };
  });
}

/** A text that is plainly a number is read as one; another is left for a finding. */
function numberIn(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  const text = cell.trim();
  return plainNumber.test(text) ? Number(text) : text;
}
