import { correlationMatrix } from "./correlation.ts";
import { entry, type Matrix, matrixOf } from "./matrix.ts";
import { deviationOf } from "./moments.ts";

/**
 * Cronbach's alpha of complete columns. `standardised`: of their z-scores, so that units of measure do not matter;
 * `covariance`: of the values as they are, which says something only on a common scale. NaN for fewer than two.
 * Handbook, pp. 72–73.
 */
export function cronbachAlpha(columns: readonly Float64Array[], kind: "standardised" | "covariance"): number {
  const correlations = correlationMatrix(columns);
  const sizes = columns.map((column) => (kind === "standardised" ? 1 : deviationOf(column)));
  return alphaOf(
    matrixOf(columns.length, columns.length, (i, j) => entry(correlations, i, j) * (sizes[i] ?? 1) * (sizes[j] ?? 1)),
  );
}

function alphaOf({ rows, values }: Matrix): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const own = values.reduce((sum, value, at) => (at % (rows + 1) === 0 ? sum + value : sum), 0);
  return rows < 2 ? Number.NaN : (rows / (rows - 1)) * (1 - own / total);
}
