import type { Link } from "../domain/model.ts";
import { connectionsThat } from "./connections.ts";
import { atEachOf } from "./each.ts";
import { type End, type Graph, isPresent } from "./graph.ts";
import { houses } from "./houses.ts";
import { once } from "./once.ts";

const systems: ReadonlySet<string> = new Set(["application", "database", "nationalSystem"]);

const none: readonly Link[] = [];

const exchanged = atEachOf(connectionsThat, (graph, { link, from, to }): readonly Link[] => {
  if (!systems.has(from.kind) || !systems.has(to.kind) || !isPresent(graph, link)) return none;
  const [sender, receiver] = [answerable(graph, from), answerable(graph, to)];
  return sender !== undefined && receiver !== undefined && sender !== receiver ? [link] : none;
});

/** Links, in use or due, that carry data from system to system across departments, or to a national system. */
export const exchanges = once(exchanged);

function answerable(graph: Graph, end: End): string | undefined {
  return end.kind === "nationalSystem" ? end.id : houses(graph)(end);
}
