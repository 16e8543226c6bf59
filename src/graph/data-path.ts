import { type Level, levels } from "../domain/agency.ts";
import { flowKey, levelOf, reachedByData } from "./data-flow.ts";
import { type Graph, isPresent } from "./graph.ts";
import { groupBy } from "./grouping.ts";
import { once, onceEach } from "./once.ts";
import { ownerOf } from "./ownership.ts";
import { type Part, parts } from "./parts.ts";
import { placesOfData } from "./presence.ts";

/** A step from one administrative level to the next that no data can take. */
export interface BrokenHop {
  readonly from: Level;
  readonly to: Level;
}

/**
 * The first hop at which data on its way from the lowest level up to central government gets no further, in the
 * architecture at the date of the graph. Levels of which the model has no agency at that date are passed over:
 * districts, after 1 July 2025.
 */
export const firstBrokenHop = once((graph): BrokenHop | undefined => {
  const [lowest, ...higher] = levelsUpwards(graph);
  if (!lowest) return undefined;
  let here = { level: lowest, keys: keysAt(graph, lowest) };
  for (const level of higher) {
    const reached = reachedByData(graph, here.keys);
    const keys = [...reached].filter((key) => levelOf(graph, key) === level);
    if (keys.length === 0) return { from: here.level, to: level };
    here = { level, keys };
  }
  return undefined;
});

/** Central government is always there, whether the model has an agency of it or not. */
function levelsUpwards(graph: Graph): readonly Level[] {
  const present = new Set(graph.byKind.agency.filter((agency) => isPresent(graph, agency)).map(({ level }) => level));
  return present.size === 0 ? [] : levels.toReversed().filter((level) => level === "central" || present.has(level));
}

/** The agencies of a level, and the systems that they answer for. */
function keysAt(graph: Graph, level: Level): readonly string[] {
  return parts.flatMap((part) =>
    (placesByLevel(graph, part).get(level) ?? []).map(({ type, id }) => flowKey(type, id)),
  );
}

const placesByLevel = onceEach((graph, part: Part) => {
  const present = placesOfData(graph, part).filter((element) => isPresent(graph, element));
  return groupBy(present, (element) => ownerOf(graph, element)?.level);
});
