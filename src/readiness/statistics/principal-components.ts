import type { Weighting } from "../../domain/index-options/weighting.ts";
import { correlationMatrix } from "./correlation.ts";
import { type Eigen, symmetricEigen } from "./eigen.ts";
import { entry, type Matrix, matrixOf } from "./matrix.ts";
import { explained, varimax } from "./varimax.ts";

export interface PrincipalComponents extends Eigen {
  readonly correlations: Matrix;
  /** Vectors times the root of their value: the correlation of each variable with each component. */
  readonly loadings: Matrix;
  /** Share of the variance that each component explains. */
  readonly shares: Float64Array;
}

/** Principal components of complete columns by their correlation matrix. Columns must vary. Handbook, pp. 63–69. */
export function principalComponents(columns: readonly Float64Array[]): PrincipalComponents {
  const correlations = correlationMatrix(columns);
  const eigen = symmetricEigen(correlations);
  const p = columns.length;
  const loadings = matrixOf(
    p,
    p,
    (row, c) => entry(eigen.vectors, row, c) * Math.sqrt(Math.max(0, eigen.values[c] ?? 0)),
  );
  return { ...eigen, correlations, loadings, shares: eigen.values.map((value) => value / p) };
}

type Retention = Extract<Weighting, { method: "pca" }>["retain"];

/** How many components are kept by the rule; at least one. */
export function retained({ values, shares }: PrincipalComponents, rule: Retention): number {
  const upTo = (share: number): number => {
    let sum = 0;
    const at = shares.findIndex((part) => {
      sum += part;
      return sum >= share - 1e-12;
    });
    return at < 0 ? shares.length : at + 1;
  };
  const count = (keep: (value: number) => boolean, of: Float64Array): number => of.filter(keep).length;
  if (rule === "handbook")
    return Math.max(
      count((share) => share > 0.1, shares),
      upTo(0.6),
    );
  if (rule === "eigenvalue-above-one")
    return Math.max(
      1,
      count((value) => value > 1, values),
    );
  return "count" in rule ? Math.min(rule.count, shares.length) : upTo(rule.share);
}

export interface Factors {
  readonly loadings: Matrix;
  /** Variance that each factor explains, and its share of what all kept explain. */
  readonly explained: Float64Array;
  readonly shares: Float64Array;
  /** The factor that each variable belongs to: that of its greatest squared loading scaled to unity (Handbook, p. 90). */
  readonly factorOf: Int32Array;
}

/** The kept components, rotated by varimax. */
export function rotatedFactors({ loadings }: PrincipalComponents, keep: number): Factors {
  const rotated = varimax(matrixOf(loadings.rows, keep, (row, column) => entry(loadings, row, column)));
  const variances = Float64Array.from({ length: keep }, (_, factor) => explained(rotated, factor));
  const total = variances.reduce((sum, part) => sum + part, 0);
  const factorOf = Int32Array.from({ length: rotated.rows }, (_, row) => greatest(rotated, variances, row));
  return { loadings: rotated, explained: variances, shares: variances.map((part) => part / total), factorOf };
}

function greatest(loadings: Matrix, variances: Float64Array, row: number): number {
  const scaled = variances.map((variance, factor) => entry(loadings, row, factor) ** 2 / variance);
  return scaled.indexOf(Math.max(...scaled));
}

/** OECD/JRC weights before they are brought to one: squared loading over the factor's variance, times the factor's share. */
export function factorWeights({ loadings, explained: variances, shares, factorOf }: Factors): Float64Array {
  return Float64Array.from(factorOf, (factor, row) => {
    const squared = entry(loadings, row, factor) ** 2;
    return (squared / (variances[factor] as number)) * (shares[factor] as number);
  });
}
