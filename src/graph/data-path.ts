import { type Level, levels } from "../domain/agency.ts";
import { groupBy } from "../domain/grouping.ts";
import { flowKey, levelOf, reachedByLasting, reachedByPassing } from "./data-flow.ts";
import { type Graph, isPresent } from "./graph.ts";
import { once, onceEach } from "./once.ts";
import { ownerOf } from "./ownership.ts";
import type { Part } from "./parts.ts";
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
  const upwards = levelsUpwards(graph);
  let passing = upwards[0] ? keysAt(graph, "passing", upwards[0]) : [];
  for (const { from, to, reached, next } of lastingHops(graph, upwards.join(" "))) {
    passing = keysOn(graph, to, reachedByPassing(graph, passing, reached));
    if (next.length === 0 && passing.length === 0) return { from, to };
  }
  return undefined;
});

/** A hop from one level to the next by what lasts alone: all that data reaches, and what of it is on the next level. */
interface Hop extends BrokenHop {
  readonly reached: ReadonlySet<string>;
  readonly next: readonly string[];
}

/** The hops along some levels. */
const lastingHops = onceEach((graph, asked): readonly Hop[] => {
  const [lowest, ...higher] = levels.toReversed().filter((level) => asked.split(" ").includes(level));
  if (!lowest) return [];
  let from = lowest;
  let next = keysAt(graph, "lasting", lowest);
  return higher.map((to) => {
    const reached = reachedByLasting(graph, next);
    next = keysOn(graph, to, reached);
    const hop = { from, to, reached, next };
    from = to;
    return hop;
  });
});

function keysOn(graph: Graph, level: Level, keys: Iterable<string>): readonly string[] {
  return [...keys].filter((key) => levelOf(graph, key) === level);
}

/** Central government is always there, whether the model has an agency of it or not. */
function levelsUpwards(graph: Graph): readonly Level[] {
  const present = new Set(graph.byKind.agency.filter((agency) => isPresent(graph, agency)).map(({ level }) => level));
  return present.size === 0 ? [] : levels.toReversed().filter((level) => level === "central" || present.has(level));
}

/** The agencies of a level, and the systems that they answer for, of a part of the model. */
function keysAt(graph: Graph, part: Part, level: Level): readonly string[] {
  return (placesByLevel(graph, part).get(level) ?? []).map(({ type, id }) => flowKey(type, id));
}

const placesByLevel = onceEach((graph, part: Part) => {
  const present = placesOfData(graph, part).filter((element) => isPresent(graph, element));
  return groupBy(present, (element) => ownerOf(graph, element)?.level);
});
