import type { GapReportResults } from "../../documents/gap-report/results.ts";
import type { ReportHead } from "../../documents/report-head.ts";
import type { DrawnView } from "../../documents/results.ts";
import { sizeOf, type View } from "../../domain/view.ts";
import { platformSavings, rationalise } from "../../gaps/rationalisation.ts";
import { roadmapOf } from "../../gaps/roadmap/roadmap.ts";
import { solutionsOf, takeOvers } from "../../gaps/solutions.ts";
import type { Graph } from "../../graph/graph.ts";
import { viewsOf } from "../../views/catalogue.ts";
import { budgetsOf } from "../budgets.ts";
import { conformanceTables } from "../check/conformance-tables.ts";
import { coverageChart } from "../draw/coverage-chart.ts";
import { differenceViews } from "../draw/difference-views.ts";
import { drawnChart } from "../draw/drawn-charts.ts";
import { pinsOf } from "../draw/layout-pins.ts";
import { packageViews } from "../draw/package-views.ts";
import { drawnInAll } from "../draw/picture.ts";
import type { Effects } from "../effects.ts";
import { type AnalysedProvince, analyseProvince } from "../gaps/gap-analysis.ts";
import { gapTables } from "../gaps/gap-tables.ts";
import { measureOf, roadmapTables } from "../gaps/roadmap.ts";
import { effectsOf } from "../gaps/transitions.ts";
import { loadNeighbours } from "../load/load-neighbours.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import { namesIn } from "../load/names-in.ts";
import { yearCostCharts } from "../readiness/year-cost-charts.ts";
import { doing } from "../words.ts";

/** Compares a province with its framework, puts the way to the target into time and draws both: all that the report tells. */
export async function gapReportResults(
  province: LoadedProvince,
  graph: Graph,
  head: ReportHead,
  effects: Effects,
): Promise<GapReportResults> {
  await effects.progress.step(doing.comparing);
  const analysed = await analyseProvince(province, graph, undefined, effects);
  if ("why" in analysed) throw new TypeError("a province can always be read against its own framework");
  const { asIs, target, analysis, gaps, duplicates, loaded, requirements } = analysed;
  const neighbours = await loadNeighbours(province.workspace, effects);
  const roadmap = roadmapOf(asIs, gaps, { budgets: budgetsOf(loaded.decisions, []) });
  const measure = await measureOf(province.workspace, effects);
  const brought = await effectsOf(asIs, roadmap, gaps, { requirements, measure, isWeighed: true });
  const own = province.workspace.province;
  const solutions = solutionsOf([{ province: own, graph: asIs }, ...neighbours]);
  const tables = [
    ...gapTables(analysed, neighbours, true),
    ...(await conformanceTables(province, graph, effects)),
    ...roadmapTables(roadmap, brought, gaps),
  ];
  const byId = new Map(tables.map((table) => [table.id, table]));
  const nameOf = namesIn(asIs);
  const [layers, years] = [byId.get("coverage-by-layer"), byId.get("years")];
  await effects.progress.step(doing.drawing);
  return {
    head,
    framework: asIs.framework,
    asIs: asIs.at,
    target: target.at,
    analysis,
    gaps,
    duplicates,
    rationalised: rationalise(asIs, (id) => loaded.decisions.time?.[id]?.class),
    savings: platformSavings(asIs),
    takeOvers: takeOvers(own, analysis.coverage, solutions),
    roadmap,
    states: brought.states,
    values: brought.values,
    tables: byId,
    charts: [
      ...(layers ? [coverageChart(analysis, asIs, layers, nameOf)] : []),
      ...(years ? yearCostCharts(roadmap, years) : []),
    ].map(drawnChart),
    pictures: await drawn(viewsFor(analysed, packageViews(asIs, roadmap)), province, effects),
    nameOf,
    sourceTitles: new Map([...province.sources].map(([id, { title }]) => [id, title])),
  };
}

function viewsFor({ asIs, target }: AnalysedProvince, packages: readonly View[]): readonly View[] {
  const capability = viewsOf(asIs).get("capability-coverage")?.build(asIs);
  return [...(capability ? [capability] : []), ...differenceViews(asIs, target), ...packages].filter(
    (view) => sizeOf(view) > 0,
  );
}

async function drawn(
  views: readonly View[],
  { layouts }: LoadedProvince,
  { layoutEngine }: Effects,
): Promise<readonly DrawnView[]> {
  const all: DrawnView[] = [];
  for (const view of views) all.push({ view, svg: await drawnInAll(view, layoutEngine, pinsOf(view, layouts)) });
  return all;
}
