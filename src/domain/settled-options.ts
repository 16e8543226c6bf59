import type { Aggregation } from "./index-options/aggregation.ts";
import type { Normalisation } from "./index-options/normalisation.ts";
import type { Weighting } from "./index-options/weighting.ts";
import type { Indicator, IndicatorTree, Method } from "./method.ts";

/** The options that hold at a node: its own, or those above it. */
export interface SettledOptions {
  readonly indicator?: Indicator;
  readonly normalise: Normalisation;
  readonly weights: Weighting;
  readonly aggregate: Aggregation;
}

/** The options of every node of a method by its code; those of the method itself under its id. */
export function settledOptions(method: Method): ReadonlyMap<string, SettledOptions> {
  const head: SettledOptions = {
    normalise: method.normalise ?? { method: "none" },
    weights: method.weights ?? { method: "given" },
    aggregate: method.aggregate ?? { method: "arithmetic" },
  };
  const found = new Map([[method.id, head]]);
  settle(method.tree, head, found);
  return found;
}

function settle(tree: IndicatorTree, above: SettledOptions, found: Map<string, SettledOptions>): void {
  for (const [code, indicator] of Object.entries(tree)) {
    const own = {
      indicator,
      normalise: indicator.normalise ?? above.normalise,
      weights: indicator.weights ?? above.weights,
      aggregate: indicator.aggregate ?? above.aggregate,
    };
    found.set(code, own);
    settle(indicator.children ?? {}, own, found);
  }
}
