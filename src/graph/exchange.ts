import type { Link } from "../domain/model.ts";
import { endsOf } from "./axis.ts";
import { type End, type Graph, isPresent } from "./graph.ts";
import { houses } from "./houses.ts";

const systems: ReadonlySet<string> = new Set(["application", "database", "nationalSystem"]);

/** Links, in use or due, that carry data from system to system across departments, or to a national system. */
export function exchanges(graph: Graph): readonly Link[] {
  const houseOf = houses(graph);
  const answerable = (end: End): string | undefined => (end.kind === "nationalSystem" ? end.id : houseOf(end));
  return graph.byKind.link.filter((link) => {
    const ends = isPresent(graph, link) ? endsOf(graph, link) : undefined;
    if (!ends?.every(({ kind }) => systems.has(kind))) return false;
    const [from, to] = ends.map(answerable);
    return from !== undefined && to !== undefined && from !== to;
  });
}
