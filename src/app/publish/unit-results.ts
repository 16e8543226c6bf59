import type { EditionResults, UnitResults } from "../../documents/edition-results.ts";
import type { ReachReport } from "../../domain/analysis-report.ts";
import type { Profile } from "../../domain/chart.ts";
import type { BareRanking } from "../../domain/ranking.ts";
import type { Words } from "../../domain/text.ts";
import { reach } from "../../readiness/analysis/reach.ts";
import type { ChartContext } from "../../readiness/charts/context.ts";
import { profileOf } from "../../readiness/charts/profile.ts";
import { rankTrendOf } from "../../readiness/charts/rank-trend.ts";
import type { PreparedIndex } from "../../readiness/index/fast-run.ts";
import { prepareIndex } from "../../readiness/index/prepare-index.ts";
import { drawnChart } from "../draw/drawn-charts.ts";
import type { Effects } from "../effects.ts";
import type { Workspace } from "../load/workspace.ts";
import { contextOf } from "../readiness/charts-of.ts";
import { reachReport } from "../readiness/reach.ts";
import { placeOf, type ScoredEdition, standingOf } from "../readiness/scored-edition.ts";

/** What the reports on all units of an edition share: prepared once, so that each unit costs little. */
export interface UnitGathering {
  readonly edition: EditionResults;
  readonly scored: ScoredEdition;
  readonly context: ChartContext;
  readonly prepared: PreparedIndex;
}

/** Prepares the reports on the units of an edition. */
export async function unitGathering(
  scored: ScoredEdition,
  edition: EditionResults,
  workspace: Workspace,
  effects: Effects,
): Promise<UnitGathering> {
  const context = await contextOf(scored, undefined, workspace, effects);
  return { scored, edition, context, prepared: prepareIndex(scored.result.plan, scored.data) };
}

/** All that the report on one unit tells besides the edition. */
export function unitResults(
  gathering: UnitGathering,
  code: string,
  others: readonly BareRanking[] = [],
  scorecards: UnitResults["scorecards"] = [],
): UnitResults {
  const { edition, scored, context } = gathering;
  const place = placeOf(scored, code);
  const isScored = place >= 0 && standingOf(scored.result, place).rank !== null;
  const isCompared = isScored && edition.ranking.units.filter(({ rank }) => rank !== null).length > 1;
  const profile = isCompared ? named(profileOf(scored.result, place, context)) : undefined;
  const trend = trendOf(gathering, code);
  const found = isCompared ? reachOf(gathering, place) : undefined;
  return {
    edition,
    code,
    ...(profile ? { profile } : {}),
    charts: [...(profile ? [profile] : []), ...(trend ? [trend] : [])].map(drawnChart),
    ...(found ? { reach: found } : {}),
    others,
    scorecards,
  };
}

/** A profile as a report names it: what it compares with, and on which scale. */
function named(profile: Profile): Profile {
  const unit = { vi: profile.unit.vi, en: profile.unit.en ?? profile.unit.vi };
  return {
    ...profile,
    title: { vi: `${unit.vi} so với trung vị và cao nhất`, en: `${unit.en} against the median and the best` },
    notes: [onScale, ...profile.notes],
  };
}

const onScale: Words = {
  vi: "Thang 0–100: 0 là đơn vị thấp nhất, 100 là đơn vị cao nhất trong số đơn vị có số liệu.",
  en: "On a scale of 0–100: 0 is the lowest and 100 the best of the units with a figure.",
};

/** The ranks at which people look, from the top. */
const milestones = [1, 3, 5, 10, 20, 30, 50, 75, 100, 150] as const;

/** What the next milestone above the unit would take. */
function reachOf({ scored, prepared }: UnitGathering, unit: number): ReachReport | undefined {
  const { rank } = standingOf(scored.result, unit);
  const goal = rank === null ? undefined : milestones.findLast((each) => each < rank);
  if (goal === undefined) return undefined;
  const target = { kind: "rank", rank: goal } as const;
  const { plan } = scored.result;
  const found = reach(plan, prepared, scored.result, { unit, target, limits: {}, costs: undefined, budget: undefined });
  return reachReport(scored, unit, target, found, {});
}

/** The published ranks over the editions of the index where any is; else the computed ones. One point is no trend. */
function trendOf({ edition: { family, header }, context }: UnitGathering, code: string) {
  const own = family.map(({ ranking, breakBefore }) => {
    const unit = ranking.units.find((each) => each.code === code);
    const rank = unit?.published.rank ?? unit?.rank ?? undefined;
    return {
      edition: ranking.edition.name,
      date: ranking.edition.period.to,
      isBreak: breakBefore !== undefined,
      ...(rank === undefined ? {} : { rank }),
    };
  });
  if (own.filter(({ rank }) => rank !== undefined).length < 2) return undefined;
  const source = {
    vi: "các kỳ đã công bố; hạng do khung tính lại ở kỳ không công bố hạng",
    en: "the published editions; ranks computed by khung where none was published",
  };
  return rankTrendOf(`${header.id}-trend-${code}`, context.unitName(code), own, source);
}
