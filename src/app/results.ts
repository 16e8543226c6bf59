import type { BlockCoverage, CoverageState, DocumentResults, DrawnView } from "../documents/results.ts";
import type { PartialDate } from "../domain/date.ts";
import { isComposite } from "../domain/method.ts";
import { sizeOf } from "../domain/view.ts";
import { type BlockStanding, blockStandings } from "../graph/block-standing.ts";
import { atDate, type Graph, realisersOf } from "../graph/graph.ts";
import { score } from "../readiness/score.ts";
import { viewsOf } from "../views/catalogue.ts";
import { catalogueWith } from "./catalogue.ts";
import type { Effects } from "./effects.ts";
import { findingsOf } from "./findings.ts";
import { pinsOf } from "./layout-pins.ts";
import { loadMethods } from "./load-methods.ts";
import type { LoadedProvince } from "./load-province.ts";
import { drawnInAll } from "./picture.ts";
import { doing } from "./words.ts";

/** Judges, measures and draws a province, at its date and at its target: all that its document tells. */
export async function resultsOf(province: LoadedProvince, graph: Graph, effects: Effects): Promise<DocumentResults> {
  await effects.progress.step(doing.judging);
  const diagnostics = findingsOf(province);
  await effects.progress.step(doing.scoring);
  const { methods } = await loadMethods(province.workspace.libraries, effects);
  const measured = [...methods.values()].filter((method) => !isComposite(method));
  const scorecards = measured.map((method) => score(graph, method));
  await effects.progress.step(doing.drawing);
  const { model, framework, at: date } = graph;
  const target = model.province.target;
  const dates = target === undefined || target === date ? [date] : [date, target];
  return {
    model,
    framework,
    sources: province.sources,
    date,
    ...(target === undefined ? {} : { target }),
    coverage: coverageOf(graph, target),
    pictures: await drawnViews(graph, dates, province, effects),
    scorecards,
    diagnostics,
    catalogue: catalogueWith([province.framework]),
    version: effects.version,
  };
}

/** How each block stands at the date of the graph, and at a target. */
function coverageOf(graph: Graph, target: PartialDate | undefined): readonly BlockCoverage[] {
  const later = target === undefined ? [] : blockStandings(atDate(graph, target));
  return blockStandings(graph).map((standing, index): BlockCoverage => {
    const then = later[index];
    return {
      block: standing.block.id,
      now: stateNow(standing),
      ...(then ? { later: stateThen(then) } : {}),
      realisers: [...new Set(realisersOf(graph, standing.block.id).map(({ id }) => id))],
    };
  });
}

/** A block that the sources do not know yet counts neither as planned nor as missing. */
function stateNow({ state, due }: BlockStanding): CoverageState {
  return state === "realised" || due ? state : "neutral";
}

/** At the target, what is due by then counts as realised. */
function stateThen(standing: BlockStanding): CoverageState {
  return standing.present ? "realised" : stateNow(standing);
}

/** The views that the document shows. */
const toldViews = ["overall-design", "business-model", "online-service-model", "data-integration-axis"] as const;

async function drawnViews(
  graph: Graph,
  dates: readonly PartialDate[],
  { layouts }: LoadedProvince,
  effects: Effects,
): Promise<readonly DrawnView[]> {
  const drawn: DrawnView[] = [];
  for (const date of dates)
    for (const id of toldViews) {
      const view = viewsOf(graph).get(id)?.build(atDate(graph, date));
      if (!view) continue;
      if (sizeOf(view)) drawn.push({ view, svg: await drawnInAll(view, effects.layoutEngine, pinsOf(view, layouts)) });
    }
  return drawn;
}
