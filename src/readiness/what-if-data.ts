import type { CompositeMethod } from "../domain/composite.ts";
import type { IndexData } from "./index/data.ts";

/** What a browser needs to answer what-if by itself: the method without its texts, and the answers as plain lists. */
export interface WhatIfData {
  readonly method: CompositeMethod;
  readonly codes: readonly string[];
  readonly columns: readonly string[];
  /** Column by column; null where there is no number, and `states` says why. */
  readonly values: readonly (number | null)[];
  readonly states: readonly number[];
}

/** The same data as the engine reads it. */
export function dataOf({ codes, columns, values, states }: WhatIfData): IndexData {
  return {
    codes,
    columns,
    units: codes.length,
    values: Float64Array.from(values, (value) => value ?? Number.NaN),
    states: Uint8Array.from(states),
    groups: {},
  };
}
