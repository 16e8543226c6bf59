import { lastDay } from "../domain/date.ts";
import { atDate, type Graph, isSoAt } from "./graph.ts";
import { onceHere } from "./once.ts";

/** The graph at the target of the province, where that lies ahead; else as it is. */
export const atTarget = onceHere((graph): Graph => {
  const { target } = graph.model.province;
  return target && isSoAt(graph, (date) => lastDay(date) < lastDay(target)) ? atDate(graph, target) : graph;
});
