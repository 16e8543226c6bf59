import type { BareRanking } from "../../domain/ranking.ts";
import { factorsOf } from "../analysis/factors.ts";
import { standardChoices } from "../analysis/standard-choices.ts";
import { type Interval, uncertaintyOf } from "../analysis/uncertainty.ts";
import { prepareIndex } from "../index/prepare-index.ts";
import type { IndexResult } from "../index/result.ts";

/** A ranking with the intervals of ranks and scores, and the probability of each band: as `khung simulate` finds them. */
export function withUncertainty<R extends BareRanking>(
  ranking: R,
  result: IndexResult,
  runs: { readonly replications: number; readonly seed: number },
): R {
  const { plan, data, weights, units } = result;
  if (!units.length) return ranking;
  const factors = factorsOf(plan, weights, standardChoices(result), runs.seed);
  const found = uncertaintyOf(plan, prepareIndex(plan, data), factors, runs);
  const places = new Map(units.map((code, at) => [code, at]));
  return {
    ...ranking,
    uncertainty: { replications: runs.replications, seed: runs.seed },
    units: ranking.units.map((unit) => {
      const own = found.units[places.get(unit.code) ?? -1];
      if (!own || unit.score === null) return unit;
      const bands = Object.fromEntries(plan.bands.map(({ id }, at) => [id, own.bands[at] ?? 0]));
      return { ...unit, uncertainty: { rank: interval(own.rank), score: interval(own.score), bands } };
    }),
  };
}

function interval(found: Interval | undefined): { low: number; median: number; high: number } | null {
  return found ? { low: found.low, median: found.median, high: found.high } : null;
}
