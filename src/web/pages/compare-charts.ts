import { type ChartAsked, type PortalChartKind, portalChart } from "../../app/portal/charts.ts";
import type { RankedUnit } from "../../domain/ranking.ts";
import { type ChartBlock, chartBlock } from "../chart-block.ts";
import type { PageRequest } from "../page.ts";
import type { CompareView } from "./compare-views.ts";

/** What the charts of a comparison are made of. */
export interface CompareChartsAsked {
  readonly edition: string;
  readonly method: string | undefined;
  readonly view: CompareView;
  readonly shown: readonly RankedUnit[];
  readonly chosen: readonly RankedUnit[];
  readonly filter: ChartFilter;
}

/** What a reader narrowed the units to. */
export interface ChartFilter {
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

/** A chart for a template, or the reason why there is none. */
export interface ShownChart {
  readonly chart?: ChartBlock;
  readonly why: string;
}

const kindsOf: Readonly<Record<CompareView, readonly PortalChartKind[]>> = {
  ranking: [],
  side: ["side"],
  intervals: ["intervals"],
  trend: ["trend"],
  heat: ["heat"],
  correlation: ["correlation"],
};

/** The charts of a view of the page. */
export async function compareCharts(request: PageRequest, asked: CompareChartsAsked): Promise<readonly ShownChart[]> {
  const { view, edition, method, shown, chosen, filter } = asked;
  if (view === "side" && chosen.length < 2) return [];
  const isFiltered = filter.region !== undefined || filter.kind !== undefined;
  const only = isFiltered ? shown.map(({ code }) => code) : undefined;
  const units = chosen.map(({ code }) => code);
  return Promise.all(kindsOf[view].map((kind) => shownChart(request, { kind, edition, method, units, only }, filter)));
}

/** A chart for a page with the addresses of its files, or why there is none. */
export async function shownChart(
  request: PageRequest,
  asked: ChartAsked,
  filter: ChartFilter = {},
): Promise<ShownChart & { readonly hasChart: boolean }> {
  const { language } = request;
  const made = await portalChart(request.portal, asked);
  if ("why" in made) return { why: made.why[language], hasChart: false };
  return {
    chart: chartBlock(made.chart, language, (format) => fileHref(request, asked, filter, format)),
    why: "",
    hasChart: true,
  };
}

function fileHref(
  { language }: PageRequest,
  { kind, edition, method, units }: ChartAsked,
  filter: ChartFilter,
  format: string,
): string {
  const query = new URLSearchParams({ edition });
  for (const [name, value] of Object.entries({ method, ...filter })) if (value !== undefined) query.set(name, value);
  for (const unit of units) query.append("units", unit);
  return `/${language}/charts/${kind}.${format}?${query}`;
}
