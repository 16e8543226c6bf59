import type { Weighting } from "../../domain/index-options/weighting.ts";
import { completeCases, unfit } from "../index/complete-cases.ts";
import type { Failure } from "../index/finding.ts";
import { entry, type Matrix, matrixOf } from "../statistics/matrix.ts";
import {
  type Factors,
  factorWeights,
  principalComponents,
  retained,
  rotatedFactors,
} from "../statistics/principal-components.ts";
import type { NamedColumns } from "./columns.ts";

/** The tables that the Handbook prints of principal components and factors (tables 15–18). */
export interface ComponentTables {
  readonly codes: readonly string[];
  readonly units: number;
  readonly correlations: Matrix;
  /** Eigenvalues falling, the share of the variance that each explains, and what they explain together. */
  readonly components: readonly { readonly eigenvalue: number; readonly share: number; readonly cumulative: number }[];
  /** Unit vectors and loadings, indicators × components. */
  readonly vectors: Matrix;
  readonly loadings: Matrix;
  /** The kept components after varimax, and their squared loadings scaled to unity, indicators × factors. */
  readonly factors: Factors;
  readonly squaredToUnity: Matrix;
  /** OECD/JRC weights, before and after they are brought to one. */
  readonly rawWeights: Float64Array;
  readonly weights: Float64Array;
}

/** Principal components, rotated factors and the weights they lead to, over the units that are complete. */
export function componentTables(
  { codes, columns }: NamedColumns,
  retain: Extract<Weighting, { method: "pca" }>["retain"] = "handbook",
): ComponentTables | Failure {
  const complete = completeCases(columns);
  const units = complete[0]?.length ?? 0;
  if (units < complete.length) return { code: "more-children-than-units", args: { children: complete.length, units } };
  const failure = unfit(complete, codes);
  if (failure) return failure;
  const pca = principalComponents(complete);
  const factors = rotatedFactors(pca, retained(pca, retain));
  const rawWeights = factorWeights(factors);
  const total = rawWeights.reduce((sum, weight) => sum + weight, 0);
  let cumulative = 0;
  return {
    codes,
    units,
    correlations: pca.correlations,
    components: [...pca.values].map((eigenvalue, i) => {
      cumulative += pca.shares[i] ?? 0;
      return { eigenvalue, share: pca.shares[i] ?? 0, cumulative };
    }),
    vectors: pca.vectors,
    loadings: pca.loadings,
    factors,
    squaredToUnity: matrixOf(
      factors.loadings.rows,
      factors.loadings.columns,
      (row, factor) => entry(factors.loadings, row, factor) ** 2 / (factors.explained[factor] ?? 1),
    ),
    rawWeights,
    weights: rawWeights.map((weight) => weight / total),
  };
}
