import type { ReportHead } from "../../documents/report-head.ts";
import type { InventoryResults } from "../../documents/service-inventory/results.ts";
import { isComposite } from "../../domain/method.ts";
import type { Graph } from "../../graph/graph.ts";
import { score } from "../../readiness/score.ts";
import { inventoryFigures, inventoryOf } from "../../readiness/service-inventory.ts";
import { drawnChart } from "../draw/drawn-charts.ts";
import type { Effects } from "../effects.ts";
import { loadMethods } from "../load/load-methods.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import { inventoryCharts } from "../readiness/inventory-charts.ts";
import { doing } from "../words.ts";

/** Counts the services of a province and measures their levels: all that the service inventory report tells. */
export async function serviceInventoryResults(
  province: LoadedProvince,
  graph: Graph,
  head: ReportHead,
  effects: Effects,
): Promise<InventoryResults> {
  await effects.progress.step(doing.scoring);
  const { methods } = await loadMethods(province.workspace.libraries, effects);
  const method = methods.get("service-levels");
  const entries = inventoryOf(graph);
  return {
    head,
    at: graph.at,
    entries,
    figures: inventoryFigures(graph),
    ...(method && !isComposite(method) ? { levels: score(graph, method) } : {}),
    charts: inventoryCharts(entries, graph.at).map(drawnChart),
    sourceTitles: new Map([...province.sources].map(([id, { title }]) => [id, title])),
  };
}
