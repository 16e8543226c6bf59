import type { Link } from "../domain/model.ts";
import { connections } from "./connections.ts";
import { type End, type Graph, isPresent } from "./graph.ts";
import { houses } from "./houses.ts";

const systems: ReadonlySet<string> = new Set(["application", "database", "nationalSystem"]);

/** Links, in use or due, that carry data from system to system across departments, or to a national system. */
export function exchanges(graph: Graph): readonly Link[] {
  const houseOf = houses(graph);
  const answerable = (end: End): string | undefined => (end.kind === "nationalSystem" ? end.id : houseOf(end));
  return connections(graph)
    .filter(({ link, from, to }) => {
      if (!systems.has(from.kind) || !systems.has(to.kind) || !isPresent(graph, link)) return false;
      const [sender, receiver] = [answerable(from), answerable(to)];
      return sender !== undefined && receiver !== undefined && sender !== receiver;
    })
    .map(({ link }) => link);
}
