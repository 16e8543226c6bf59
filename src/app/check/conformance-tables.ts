import { frameworkName } from "../../domain/framework-name.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import { mappedBlocks } from "../../gaps/mapped-blocks.ts";
import type { Graph } from "../../graph/graph.ts";
import { conformanceTable, mappedTable } from "../../reporters/tables/gaps/conformance.ts";
import type { Effects } from "../effects.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import { conformanceIn, frameworkReadings } from "./conformance.ts";

/** A province beside every framework that it can be read against: how it stands to each, and which blocks answer which. */
export async function conformanceTables(
  province: LoadedProvince,
  graph: Graph,
  effects: Effects,
): Promise<readonly ReportTable[]> {
  const readings = await frameworkReadings(province, effects);
  const own = frameworkName(graph.framework);
  const others = new Map(
    [...readings].flatMap(([name, { against }]) => (against && name !== own ? [[name, against] as const] : [])),
  );
  return [
    conformanceTable(await conformanceIn(readings, province, graph, effects)),
    mappedTable(own, [...others.keys()], mappedBlocks(graph, others)),
  ];
}
