import type { Chart, DrawableChart } from "../../domain/chart.ts";
import type { Words } from "../../domain/text.ts";
import { factorsOf } from "../../readiness/analysis/factors.ts";
import { standardChoices } from "../../readiness/analysis/standard-choices.ts";
import { uncertaintyOf } from "../../readiness/analysis/uncertainty.ts";
import { type ChartContext, rankedUnits } from "../../readiness/charts/context.ts";
import { correlationChartOf } from "../../readiness/charts/correlation.ts";
import { heatMapOf } from "../../readiness/charts/heat-map.ts";
import { icicleOf } from "../../readiness/charts/icicle.ts";
import { rankIntervalsOf } from "../../readiness/charts/rank-intervals.ts";
import { rankTilesOf } from "../../readiness/charts/rank-tiles.ts";
import { rankedBarsOf } from "../../readiness/charts/ranked-bars.ts";
import { sideBySideOf } from "../../readiness/charts/side-by-side.ts";
import { tileMapOf } from "../../readiness/charts/tile-map.ts";
import { prepareIndex } from "../../readiness/index/prepare-index.ts";
import { contextOf, tilesOf } from "../readiness/charts-of.ts";
import type { ScoredEdition } from "../readiness/scored-edition.ts";
import type { PortalIndex } from "./index.ts";
import { onceForState } from "./once.ts";
import { type PortalScored, type PortalScoring, scoredFor } from "./scored.ts";
import { trendFor } from "./trend.ts";

/** The charts of the portal. */
export const portalChartKinds = [
  "tiles",
  "bars",
  "intervals",
  "side",
  "trend",
  "heat",
  "correlation",
  "weights",
] as const;
export type PortalChartKind = (typeof portalChartKinds)[number];

/** Which chart, of what, with which units: all of it stands in an address. */
export interface ChartAsked extends PortalScoring {
  readonly kind: PortalChartKind;
  readonly units: readonly string[];
  /** Units that the reader left in view; all where left out. */
  readonly only?: readonly string[] | undefined;
}

/** A chart, or why there is none. */
export type ChartMade = { readonly chart: DrawableChart } | { readonly why: Words };

const runs = { replications: 1000, seed: 1 } as const;

type Scored = Extract<PortalScored, { kind: "scored" }>;

interface Given extends Scored {
  readonly portal: PortalIndex;
  readonly asked: ChartAsked;
  readonly context: ChartContext;
}

/** Makes a chart of the portal; once for each state of the workspace. */
export const portalChart = onceForState<ChartAsked, ChartMade>(
  ({ kind, edition, method = "", units, only }) => JSON.stringify([kind, edition, method, units, only]),
  async (portal, asked) => {
    const found = await scoredFor(portal, asked);
    if (found.kind === "not-scored") return { why: notScored };
    const { workspace, effects } = portal;
    const context = await contextOf(found.scored, undefined, workspace, effects);
    const made = await makers[asked.kind]({ ...found, portal, asked, context });
    return "kind" in made ? { chart: within(made, asked.only) } : { why: made };
  },
);

const makers: Readonly<
  Record<PortalChartKind, (given: Given) => DrawableChart | Words | Promise<DrawableChart | Words>>
> = {
  tiles: tilesFor,
  bars: ({ scored, context }) => ranked(scored) ?? rankedBarsOf(scored.result, context),
  intervals: ({ scored, context }) => ranked(scored) ?? rankIntervalsOf(scored.result, uncertaintyIn(scored), context),
  side: ({ scored, asked, context }) => {
    const places = asked.units.map((code) => scored.result.units.indexOf(code)).filter((place) => place >= 0);
    return places.length ? sideBySideOf(scored.result, places.slice(0, mostBeside), context) : noAnswers;
  },
  trend: trendFor,
  heat: ({ scored, context }) => ranked(scored) ?? heatMapOf(scored.result, context),
  correlation: ({ scored, context }) =>
    rankedUnits(scored.result).length < leastForCorrelation
      ? tooFew
      : correlationChartOf(scored.result, context, "spearman", "pillars"),
  weights: ({ scored, context }) => icicleOf(scored.result, context),
};

/** How many units are laid side by side at most. */
export const mostBeside = 6;
const leastForCorrelation = 4;

function ranked({ result }: ScoredEdition): Words | undefined {
  return rankedUnits(result).length ? undefined : noAnswers;
}

function uncertaintyIn({ result, data }: ScoredEdition) {
  const factors = factorsOf(result.plan, result.weights, standardChoices(result), runs.seed);
  return uncertaintyOf(result.plan, prepareIndex(result.plan, data), factors, runs);
}

/** Tiles by score; by published rank where fewer than half of the ranked units have a score. */
async function tilesFor({ scored, ranking, portal, context }: Given): Promise<Chart | Words> {
  const tiles = await tilesOf(scored, portal.workspace, portal.effects);
  if (!tiles.size) return noTiles;
  const known = ranking.units.filter(({ rank, published }) => rank !== null || published.rank !== null);
  const scoredUnits = known.filter(({ rank }) => rank !== null);
  return scoredUnits.length * 2 > known.length
    ? tileMapOf(scored.result, tiles, context)
    : rankTilesOf(ranking.units, tiles, context);
}

/** Rows of a chart and of its table, which stand in the same order, without units that are out of view. */
function within(chart: DrawableChart, only: readonly string[] | undefined): DrawableChart {
  if (
    only === undefined ||
    !(chart.kind === "heat-map" || chart.kind === "rank-intervals" || chart.kind === "ranked-bars")
  )
    return chart;
  const kept = new Set(only);
  const isKept = (place: number): boolean => kept.has(chart.rows[place]?.id ?? "");
  const table = { ...chart.table, rows: chart.table.rows.filter((_, place) => isKept(place)) };
  const units = chart.rows.filter((_, place) => isKept(place)).length;
  const told = { units, table, notes: [filtered, ...chart.notes] };
  if (chart.kind === "heat-map") return { ...chart, ...told, rows: chart.rows.filter((_, place) => isKept(place)) };
  if (chart.kind === "ranked-bars") return { ...chart, ...told, rows: chart.rows.filter((_, place) => isKept(place)) };
  return { ...chart, ...told, rows: chart.rows.filter((_, place) => isKept(place)) };
}

const filtered: Words = {
  vi: "Chỉ gồm các đơn vị đã lọc; thứ hạng vẫn tính trong toàn bộ.",
  en: "Only the units that were filtered for; ranks are still among all.",
};
const notScored: Words = { vi: "Số liệu của kỳ này đang có lỗi.", en: "The figures of this edition have errors." };
const noAnswers: Words = {
  vi: "Không đơn vị nào đủ số liệu để tính điểm: kỳ này chỉ có thứ hạng đã công bố.",
  en: "No unit has enough answers for a score: this edition has published ranks only.",
};
const tooFew: Words = {
  vi: "Cần ít nhất bốn đơn vị có đủ số liệu để tính tương quan.",
  en: "Correlations need at least four units with complete figures.",
};
const noTiles: Words = { vi: "Lưới ô chỉ có cho các tỉnh, thành phố.", en: "Tiles are for provinces only." };
