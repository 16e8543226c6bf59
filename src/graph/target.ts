import { lastDay } from "../domain/date.ts";
import { atDate, type Graph } from "./graph.ts";
import { once } from "./once.ts";

/** The graph at the target of the province, where that lies ahead; else as it is. */
export const atTarget = once((graph): Graph => {
  const { target } = graph.model.province;
  return target && lastDay(graph.at) < lastDay(target) ? atDate(graph, target) : graph;
});
