import { type CorrelationKind, correlation } from "../statistics/correlation.ts";
import type { NamedColumns } from "./columns.ts";

/** Two indicators and how they go together, over the `n` units that have both. NaN where one is constant there. */
export interface CorrelatedPair {
  readonly first: string;
  readonly second: string;
  readonly value: number;
  readonly n: number;
  /** Nearly the same thing twice, or pulling against one another within one group. */
  readonly flag?: "collinear" | "opposed" | undefined;
}

/** From where on a pair is flagged, as COINr has it. */
const limits = { collinear: 0.92, opposed: -0.4 };

/** Correlations of every pair of columns, each pair once. */
export function correlations({ codes, columns }: NamedColumns, kind: CorrelationKind): readonly CorrelatedPair[] {
  return columns.flatMap((x, i) =>
    columns.slice(i + 1).map((y, offset): CorrelatedPair => {
      const value = correlation(x, y, kind);
      const n = x.filter((one, unit) => !Number.isNaN(one) && !Number.isNaN(y[unit])).length;
      const flag = value > limits.collinear ? "collinear" : value < limits.opposed ? "opposed" : undefined;
      return { first: codes[i] ?? "", second: codes[i + 1 + offset] ?? "", value, n, flag };
    }),
  );
}
