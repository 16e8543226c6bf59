import type { Weighting } from "../../domain/index-options/weighting.ts";
import type { Failure } from "./finding.ts";
import { criticWeights, entropyWeights, pcaWeights, type RawWeights } from "./weights-from-data.ts";
import { ahpWeights, budgetWeights } from "./weights-from-experts.ts";

type Method = Exclude<Weighting["method"], "benefit-of-the-doubt">;
type Option<M extends Method> = Extract<Weighting, { method: M }>;

/** What weighting a group needs: its children's codes, columns and given weights, in one order. */
export interface Children {
  readonly codes: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly given: Float64Array;
}

const weighings: { readonly [M in Method]: (children: Children, option: Option<M>) => RawWeights } = {
  given: ({ given }) => ({ weights: given }),
  equal: ({ given }) => ({ weights: new Float64Array(given.length).fill(1) }),
  "budget-allocation": ({ codes }, option) => budgetWeights(codes, option),
  ahp: ({ codes }, option) => ahpWeights(codes, option),
  entropy: ({ columns, codes }) => entropyWeights(columns, codes),
  critic: ({ columns, codes }, { deviation }) => criticWeights(columns, codes, deviation),
  pca: ({ columns, codes }, option) => pcaWeights(columns, codes, option),
};

/** The raw weights of a group's children by its method, or why there are none. Weights by unit are made elsewhere. */
export function weighChildren(
  children: Children,
  option: Exclude<Weighting, { method: "benefit-of-the-doubt" }>,
): RawWeights {
  // The table holds the weighing of each method under its name.
  const weigh = weighings[option.method] as (children: Children, option: Weighting) => RawWeights;
  return weigh(children, option);
}

/** Weights of both signs may stretch scores to at most this many times the scale of their children. */
const stretch = 2;

/** Brings weights to a sum of one, in place of `shares`. Gives why that cannot be: a sum of zero, or signs that cancel. */
export function sharesInto(shares: Float64Array, weights: Float64Array): Failure | undefined {
  let [sum, size] = [0, 0];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    sum += weight;
    size += Math.abs(weight);
  }
  if (!(size > 0)) return { code: "weights-sum-zero", args: {} };
  if (!(size <= stretch * Math.abs(sum))) return { code: "weights-cancel", args: { sum, size } };
  for (let i = 0; i < weights.length; i++) shares[i] = (weights[i] as number) / sum;
  return undefined;
}

/** Whether the weights hang on the values, so that they change when a stage before them does. */
export function needsValues({ method }: Weighting): boolean {
  return method === "entropy" || method === "critic" || method === "pca" || method === "benefit-of-the-doubt";
}
