import type { Level } from "../domain/agency.ts";
import type { Service } from "../domain/model.ts";
import { elementOf, type Graph, isPresent } from "./graph.ts";

/** The levels at which an agency receives the dossiers of a service in person, among the channels that it states. */
export function receivingLevels(graph: Graph, { channels = [] }: Service): ReadonlySet<Level> {
  return new Set(
    channels.flatMap((id) => {
      const agency = elementOf(graph, "agency", id);
      return agency && isPresent(graph, agency) ? [agency.level] : [];
    }),
  );
}
