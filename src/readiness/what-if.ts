import type { CompositeMethod, CompositeNode } from "../domain/composite.ts";
import type { Aggregation } from "../domain/index-options/aggregation.ts";
import type { Normalisation } from "../domain/index-options/normalisation.ts";
import type { IndexData } from "./index/data.ts";
import { buildIndex } from "./index/index-builder.ts";
import { printedRanks } from "./statistics/ranking.ts";

/** What is asked for in place of what a method says. Nothing, where the method's own holds. */
export interface Alternative {
  /** By the codes of nodes: every node whose weight can be set, or none at all. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  readonly normalise?: NormaliseChoice | undefined;
  readonly aggregate?: AggregateChoice | undefined;
}

/**
 * Ways of bringing indicators to one scale that need nothing more to be known. All scores lie above zero, so that every way
 * of putting them together can follow.
 */
export const normaliseChoices = {
  "min-max": { method: "min-max", range: [1, 100] },
  "z-score": { method: "z-score", deviation: "sample", mean: 100, sd: 20 },
  "percentile-rank": { method: "percentile-rank", range: [1, 100] },
  rank: { method: "rank", ties: "competition" },
} as const satisfies Record<string, Normalisation>;
export type NormaliseChoice = keyof typeof normaliseChoices;

/** Ways of putting indicators together, from full compensation to less of it. */
export const aggregateChoices = {
  arithmetic: { method: "arithmetic" },
  geometric: { method: "geometric" },
  harmonic: { method: "harmonic" },
} as const satisfies Record<string, Aggregation>;
export type AggregateChoice = keyof typeof aggregateChoices;

/** A unit as an alternative has it. Rank 0 and NaN where it has none. */
export interface AlternativeUnit {
  readonly code: string;
  readonly rank: number;
  readonly printed: string;
  readonly score: number;
}

/** The ranks and scores of all units by a method with something changed: the same on a server and in a browser. */
export function ranksWith(
  method: CompositeMethod,
  data: IndexData,
  alternative: Alternative,
): readonly AlternativeUnit[] {
  const { plan, ranks, scores, units } = buildIndex(methodWith(method, alternative), data);
  const from = plan.root * units.length;
  const own = ranks.subarray(from, from + units.length);
  const printed = printedRanks(own);
  return units.map((code, unit) => ({
    code,
    rank: own[unit] ?? 0,
    printed: own[unit] ? (printed[unit] ?? "") : "",
    score: scores[from + unit] ?? Number.NaN,
  }));
}

/** A method with what is asked for in place of its own options, at the head and everywhere below. */
function methodWith(method: CompositeMethod, { weights, normalise, aggregate }: Alternative): CompositeMethod {
  const options = {
    ...(normalise ? { normalise: normaliseChoices[normalise] } : {}),
    ...(aggregate ? { aggregate: aggregateChoices[aggregate] } : {}),
    ...(weights ? { weights: { method: "given" as const } } : {}),
  };
  const replaced = Object.keys(options);
  const change = (tree: CompositeMethod["tree"]): CompositeMethod["tree"] =>
    Object.fromEntries(
      Object.entries(tree).map(([code, node]) => {
        const kept = Object.fromEntries(
          Object.entries(node).filter(([key]) => !replaced.includes(key)),
        ) as CompositeNode;
        const weight = weights?.[code];
        const children = node.children ? { children: change(node.children) } : {};
        return [code, { ...kept, ...(weight === undefined ? {} : { weight }), ...children }];
      }),
    );
  return { ...method, ...options, tree: change(method.tree) };
}
