import type { Cell } from "../domain/matrix-view.ts";

/** What the values of cells come to. */
export interface Totals {
  readonly ofRow: (row: string) => number;
  readonly ofColumn: (column: string) => number;
  readonly sum: number;
  /** The greatest value. */
  readonly most: number;
}

/** Adds up cells by row, by column and in all. */
export function totalsOf(cells: readonly Cell[]): Totals {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  let [sum, most] = [0, 0];
  for (const { row, column, value = 0 } of cells) {
    rows.set(row, (rows.get(row) ?? 0) + value);
    columns.set(column, (columns.get(column) ?? 0) + value);
    sum += value;
    most = Math.max(most, value);
  }
  return { ofRow: (row) => rows.get(row) ?? 0, ofColumn: (column) => columns.get(column) ?? 0, sum, most };
}
