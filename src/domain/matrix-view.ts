import type { Text, Words } from "./text.ts";
import type { BoxState, Marks, ViewHead } from "./view-head.ts";

/** A row or a column. */
export interface Header extends Marks {
  /** Unique among the rows, or among the columns. */
  readonly id: string;
  readonly label: Text;
  readonly note?: Text;
  readonly state?: BoxState;
  /** The sum of its values, where the matrix has totals. */
  readonly total?: number;
}

/** Rows or columns under a common title; without one where they need none. `tone` names the layer whose colour they take. */
export interface HeaderGroup {
  readonly id: string;
  readonly title?: Text;
  readonly tone: string;
  readonly headers: readonly Header[];
}

/** What row and column have to do with each other. Where there is no cell, nothing. */
export interface Cell extends Marks {
  readonly row: string;
  readonly column: string;
  /** What is printed; the value where it is left out. */
  readonly text?: Text;
  /** What totals add up and what the heat scale colours. */
  readonly value?: number;
  readonly state?: BoxState;
  /** What stands behind the cell, in words, for a tooltip. */
  readonly spoken: Words;
  /** The elements behind the cell. */
  readonly elements: readonly string[];
}

/** A table of rows and columns. */
export interface MatrixView extends ViewHead {
  readonly layout: "matrix";
  /** What stands in the cells: figures and letters in narrow columns, or texts of several words in wide ones. */
  readonly setting: "figures" | "texts";
  /** What the rows are, and what the columns are. */
  readonly rowTitle: Words;
  readonly columnTitle: Words;
  readonly rows: readonly HeaderGroup[];
  readonly columns: readonly HeaderGroup[];
  readonly cells: readonly Cell[];
  /** Titles of the row and the column of totals, and the sum of all; absent where values do not add up. */
  readonly totals?: { readonly title: Words; readonly sum: number };
  /** Cells are coloured by value, from none to the greatest. */
  readonly heat?: { readonly most: number; readonly unit: Words };
}

/** The headers of rows or of columns, in their order. */
export function headersOf(groups: readonly HeaderGroup[]): readonly Header[] {
  return groups.flatMap(({ headers }) => headers);
}
