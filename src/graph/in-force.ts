import { lastDay, type PartialDate } from "../domain/date.ts";
import { type Graph, isSoAt } from "./graph.ts";

/** Whether a text of law is surely in force by the end of the graph's date: one known to the year counts from its end. */
export function isInForce(graph: Graph, starts: PartialDate): boolean {
  return isSoAt(graph, (date) => lastDay(starts) <= lastDay(date));
}
