/**
 * What a cell holds, from the door to the score. `unknown`: asked, not answered; `notApplicable`: does not concern the
 * unit; `missing`: nothing was delivered; `failed`: a step could not be done, and a finding says why. `imputed` and
 * `winsorised` are numbers that a step put there.
 */
export const cellState = {
  number: 0,
  imputed: 1,
  winsorised: 2,
  unknown: 3,
  notApplicable: 4,
  missing: 5,
  failed: 6,
} as const;
export type CellState = (typeof cellState)[keyof typeof cellState];

/** The states by name, in the order of their numbers. */
export const cellStateNames = Object.keys(cellState) as readonly (keyof typeof cellState)[];

/** Whether a cell of this state holds a number. */
export function isNumber(state: number | undefined): boolean {
  return state !== undefined && state <= cellState.winsorised;
}

/**
 * Columns over units, column-major: cell (c, u) stands at `c * units + u`. `values` is NaN exactly where the state says
 * that there is no number.
 */
export interface Table {
  readonly columns: readonly string[];
  readonly units: number;
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** Raw data of an index: indicators and denominators as columns, and what groups the units (region, income class). */
export interface IndexData extends Table {
  /** The codes of the units, in the order of the rows. */
  readonly codes: readonly string[];
  readonly groups: Readonly<Record<string, readonly (string | undefined)[]>>;
  /** The year of the values, where the data has one: needed to impute over years. */
  readonly year?: number | undefined;
  /** Other years of the same units and columns, for imputation over years. Units are matched by code. */
  readonly history?: readonly IndexData[] | undefined;
}

/** One cell as a caller gives it. Absent and null are missing; a text is an answer to a question with categories. */
export type Cell = number | string | null | undefined | { readonly state: "unknown" | "notApplicable" | "missing" };
