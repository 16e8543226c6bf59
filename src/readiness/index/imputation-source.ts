import type { IndexData, Table } from "./data.ts";
import type { IndexPlan } from "./plan.ts";

/** What a cell that is unknown or missing is filled with; NaN where there is nothing to go by. */
export type Filler = (column: number, unit: number) => number;

/** What a filler may go by: the leaves before imputation, and the data of this year and of others. */
export interface ImputationSource {
  readonly table: Table;
  readonly plan: IndexPlan;
  readonly data: IndexData;
}
