import { type Factors, factorsOf, type UncertainChoices } from "../analysis/factors.ts";
import { type LeftOut, leaveOneOut as leave } from "../analysis/leave-one-out.ts";
import { type Output, type Sensitivity, sensitivityOf } from "../analysis/sensitivity.ts";
import { type Uncertainty, uncertaintyOf } from "../analysis/uncertainty.ts";
import { prepareIndex } from "../index/prepare-index.ts";
import type { Index } from "./build.ts";

/** Ranks, scores, bands and pairwise orders when everything unsure varies at once. The same seed gives the same numbers. */
export function uncertainty(
  { result }: Index,
  choices: UncertainChoices,
  { replications = 1000, seed = 1 }: { readonly replications?: number; readonly seed?: number } = {},
): Uncertainty {
  const { plan, data } = result;
  return uncertaintyOf(plan, prepareIndex(plan, data), factorsIn(result, choices, seed), { replications, seed });
}

/** Sobol indices of first and total order: which of the unsure choices moves the result. `count` is a power of two. */
export function sensitivity(
  { result }: Index,
  choices: UncertainChoices,
  { count = 1024, seed = 1, output }: { readonly count?: number; readonly seed?: number; readonly output: Output },
): Sensitivity {
  const { plan, data } = result;
  return sensitivityOf(prepareIndex(plan, data), factorsIn(result, choices, seed), count, output);
}

/** What leaving out each indicator in turn does to the ranks. */
export function leaveOneOut({ result }: Index): readonly LeftOut[] {
  const { plan, data } = result;
  return leave(plan, prepareIndex(plan, data));
}

function factorsIn({ plan, weights }: Index["result"], choices: UncertainChoices, seed: number): Factors {
  return factorsOf(plan, weights, choices, seed);
}
