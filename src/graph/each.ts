import type { Kind } from "../domain/kind.ts";
import type { ElementOf } from "../domain/model.ts";
import { factsAt } from "./once.ts";
import type { Graph, Kept, Listed, Marks, Reads } from "./relation.ts";

/** What is found at each element of a kind, in their order: {@link atEachOf} the elements of a kind. */
export function atEach<K extends Kind, T>(
  kind: K,
  find: (graph: Graph, element: ElementOf<K>) => readonly T[],
): (graph: Graph) => readonly T[] {
  return atEachOf((graph): readonly ElementOf<K>[] => graph.byKind[kind], find);
}

/**
 * What is found at each thing of a list, in their order. Where a graph notes what is read of it, only those things are
 * asked again that are others than before, or for which something was read that has changed. What is found must not hold
 * the graph itself.
 */
export function atEachOf<E extends Listed, T>(
  listOf: (graph: Graph) => readonly E[],
  find: (graph: Graph, one: E) => readonly T[],
): (graph: Graph) => readonly T[] {
  // The same work may be done on several lists: what is found in each is kept on its own.
  const name = {};
  return (graph) => {
    const list = listOf(graph);
    const { reads } = graph;
    return reads ? foundAgain(name, reads, list, (one) => find(graph, one)) : foundAt(graph, list, find);
  };
}

/** Most things give nothing. */
function foundAt<E, T>(graph: Graph, list: readonly E[], find: (graph: Graph, one: E) => readonly T[]): readonly T[] {
  const found: T[] = [];
  for (const one of list) for (const each of find(graph, one)) found.push(each);
  return found;
}

/** What is found in a graph that notes what is read of it; what was found before is kept under a name. */
function foundAgain<E extends Listed, T>(
  name: object,
  reads: Reads,
  list: readonly E[],
  find: (one: E) => readonly T[],
): readonly T[] {
  const { noted, marking } = reads;
  const { lists } = factsAt(reads);
  // What is kept under a name was found by the same work.
  const before = lists.get(name) as Kept<T> | undefined;
  if (before?.list === list && (before.all & before.stale) === 0) {
    noted.marks |= before.all;
    return before.whole;
  }
  const found: (readonly T[])[] = [];
  const marks: Marks[] = [];
  const whole: T[] = [];
  const outside = noted.marks;
  let all = 0;
  let place = 0;
  for (const one of list) {
    place = before ? placeOf(one, before.list, place) : 0;
    const known = before?.list[place] === one && ((before.marks[place] ?? 0) & before.stale) === 0;
    noted.marks = known ? (before.marks[place] ?? 0) : marking.ofElement(one.id);
    const here = known ? (before.found[place] ?? []) : find(one);
    for (const each of here) whole.push(each);
    found.push(here);
    marks.push(noted.marks);
    all |= noted.marks;
  }
  noted.marks = outside | all;
  lists.set(name, { list, found, whole, marks, all, stale: 0 });
  return whole;
}

/** Where a thing stands in a list, or what comes after it does, looked for from a place on: lists are in one order. */
function placeOf({ id }: Listed, list: readonly Listed[], from: number): number {
  let place = from;
  for (let there = list[place]; there && there.id < id; there = list[place]) place += 1;
  return place;
}
