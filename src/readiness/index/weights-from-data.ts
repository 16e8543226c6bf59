import type { Weighting } from "../../domain/index-options/weighting.ts";
import { correlationMatrix } from "../statistics/correlation.ts";
import { columnOf, entry } from "../statistics/matrix.ts";
import { deviationOf } from "../statistics/moments.ts";
import {
  factorWeights,
  type PrincipalComponents,
  principalComponents,
  retained,
  rotatedFactors,
} from "../statistics/principal-components.ts";
import { completeCases, unfit } from "./complete-cases.ts";
import type { Failure } from "./finding.ts";

type Pca = Extract<Weighting, { method: "pca" }>;
/** Raw weights of a group's children, or why there are none; `notes` tell of what a policy changed. */
export type RawWeights =
  | { readonly weights: Float64Array; readonly notes?: readonly Failure[]; readonly details?: Details }
  | Failure;
type Details = Readonly<Record<string, string | number | readonly number[]>>;

/** Weights by Shannon's entropy: a child on which units differ more weighs more. Needs values that are not negative. */
export function entropyWeights(columns: readonly Float64Array[], codes: readonly string[]): RawWeights {
  const complete = completeCases(columns);
  const units = complete[0]?.length ?? 0;
  if (units < 2) return { code: "too-few-units", args: { units, minimum: 2 } };
  for (const [c, column] of columns.entries()) {
    const place = column.findIndex((value) => value < 0);
    if (place >= 0)
      return { code: "weights-need-positive", args: { child: codes[c] ?? "", value: column[place] ?? 0 }, place };
  }
  const empty = complete.findIndex((column) => column.every((value) => value === 0));
  if (empty >= 0) return { code: "child-constant", args: { child: codes[empty] ?? "" } };
  return { weights: Float64Array.from(complete, (column) => clean(1 - entropy(column) / Math.log(units))) };
}

/** Differences in the last bits are none. */
function clean(value: number): number {
  return value < 1e-14 ? 0 : value;
}

function entropy(column: Float64Array): number {
  const total = column.reduce((sum, value) => sum + value, 0);
  return column.reduce((sum, value) => (value > 0 ? sum - (value / total) * Math.log(value / total) : sum), 0);
}

/** CRITIC (Diakoulaki 1995): spread times conflict with the others. */
export function criticWeights(
  columns: readonly Float64Array[],
  codes: readonly string[],
  deviation: "sample" | "population",
): RawWeights {
  const complete = completeCases(columns);
  const failure = unfit(complete, codes);
  if (failure) return failure;
  const correlations = correlationMatrix(complete);
  return {
    weights: Float64Array.from(complete, (column, j) => {
      let conflict = 0;
      for (let k = 0; k < complete.length; k++) conflict += 1 - entry(correlations, j, k);
      return deviationOf(column, deviation) * conflict;
    }),
  };
}

/** Weights by principal components in the variant named, over the units that are complete. */
export function pcaWeights(columns: readonly Float64Array[], codes: readonly string[], option: Pca): RawWeights {
  const complete = completeCases(columns);
  const units = complete[0]?.length ?? 0;
  if (complete.length === 1) return { weights: Float64Array.of(1) };
  if (units < complete.length) return { code: "more-children-than-units", args: { children: complete.length, units } };
  const failure = unfit(complete, codes);
  if (failure) return failure;
  const pca = principalComponents(complete);
  return option.variant === "varimax" ? byFactors(pca, option) : byFirst(pca, option, codes);
}

/** Two eigenvalues nearer than this, relative to the first, leave the direction of their vectors to chance. */
const tied = 1e-8;

function tie({ values }: PrincipalComponents, after: number): Failure | undefined {
  const [a, b] = [values[after - 1], values[after]];
  if (a === undefined || b === undefined || a - b > tied * (values[0] ?? 1)) return undefined;
  return { code: "eigenvalues-tied", args: { first: after, second: after + 1, value: a } };
}

function byFactors(pca: PrincipalComponents, option: Pca): RawWeights {
  const keep = retained(pca, option.retain);
  const failure = tie(pca, keep);
  if (failure) return failure;
  const factors = rotatedFactors(pca, keep);
  const details = { factors: keep, eigenvalues: [...pca.values], factorShares: [...factors.shares] };
  return { weights: factorWeights(factors), details };
}

function byFirst(pca: PrincipalComponents, option: Pca, codes: readonly string[]): RawWeights {
  const failure = tie(pca, 1);
  if (failure) return failure;
  const first = columnOf(pca.vectors, 0);
  const details = { eigenvalues: [...pca.values], loadings: [...first] };
  if (option.variant === "absolute") return { weights: first.map(Math.abs), details };
  if (option.variant === "squared") return { weights: first.map((value) => value * value), details };
  const weights = bySigns(first, option, codes);
  return "code" in weights ? weights : { ...weights, details };
}

const asDeclared: Readonly<Record<Exclude<Pca["negative"], "error">, (value: number) => number>> = {
  zero: (value) => Math.max(0, value),
  absolute: Math.abs,
  allow: (value) => value,
};

function bySigns(first: Float64Array, { negative }: Pca, codes: readonly string[]): RawWeights {
  const noise = 1e-12;
  const against = codes.filter((_, i) => (first[i] ?? 0) < -noise);
  const weights = first.map((value) => (Math.abs(value) <= noise ? 0 : value));
  if (against.length === 0) return { weights };
  const found: Failure = { code: "negative-weights", args: { children: against.join(", "), policy: negative } };
  return negative === "error" ? found : { weights: weights.map(asDeclared[negative]), notes: [found] };
}
