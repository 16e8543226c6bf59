import type { Kind } from "../domain/kind.ts";
import type { ElementOf } from "../domain/model.ts";
import { compare } from "../domain/order.ts";
import { factsAt } from "./once.ts";
import { elementsThat, type Part, type Parted } from "./parts.ts";
import type { Graph, Kept, Listed, Reads, Told } from "./relation.ts";

/** What is found at each element of a kind, in their order: {@link atEachOf} the elements of a kind. */
export function atEach<K extends Kind, T>(
  kind: K,
  find: (graph: Graph, element: ElementOf<K>) => readonly T[],
): (graph: Graph) => readonly T[] {
  return atEachOf((graph, part): readonly ElementOf<K>[] => elementsThat(graph, kind, part), find);
}

/**
 * What is found at each thing of a list, in their order. Where a graph notes what is read of it, only those things are
 * asked again that are others than before, or for which something was read that has changed. What is found must not hold
 * the graph itself.
 */
export function atEachOf<E extends Listed, T>(
  listOf: Parted<E>,
  find: (graph: Graph, one: E) => readonly T[],
): (graph: Graph) => readonly T[] {
  // The same work may be done on several lists: what is found in each is kept on its own.
  const names = { lasting: {}, passing: {} };
  return (graph) => {
    const { reads } = graph;
    if (!reads) return foundAt(graph, listOf(graph, "lasting"), find);
    const foundIn = (part: Part): Kept<T> =>
      foundAgain(names[part], reads, listOf(graph, part), (one) => find(graph, one));
    return inOrder(foundIn("lasting"), foundIn("passing"));
  };
}

/** Most things give nothing. */
function foundAt<E, T>(graph: Graph, list: readonly E[], find: (graph: Graph, one: E) => readonly T[]): readonly T[] {
  const found: T[] = [];
  for (const one of list) for (const each of find(graph, one)) found.push(each);
  return found;
}

/** What is found in a part of a list, in a graph that notes what is read of it; what was found before is kept under a name. */
function foundAgain<E extends Listed, T>(
  name: object,
  reads: Reads,
  list: readonly E[],
  find: (one: E) => readonly T[],
): Kept<T> {
  const { noted, marking } = reads;
  const { lists } = factsAt(reads);
  // What is kept under a name was found by the same work, in the same kind of list.
  const before = lists.get(name) as Kept<T, E> | undefined;
  const outside = noted.marks;
  const ask: Ask<E, T> = (one) => {
    noted.marks = marking.ofElement(one.id);
    const found = find(one);
    return noted.marks === 0 && found.length === 0 ? undefined : { one, found, marks: noted.marks };
  };
  const kept = before?.list === list ? renewed(before, ask) : keptOf(list, toldOf(list, before, ask));
  noted.marks = outside | kept.all;
  lists.set(name, kept);
  return kept;
}

/** What is told of a thing: nothing where it gives nothing, now or ever. */
type Ask<E extends Listed, T> = (one: E) => Told<T, E> | undefined;

/** What is found in the same list, where those things are asked again for which something was read that has changed. */
function renewed<E extends Listed, T>(before: Kept<T, E>, ask: Ask<E, T>): Kept<T, E> {
  const { list, told, all, stale } = before;
  if ((all & stale) === 0) return before;
  const renewed: Told<T, E>[] = [];
  for (const known of told) {
    const now = (known.marks & stale) === 0 ? known : ask(known.one);
    if (now) renewed.push(now);
  }
  return keptOf(list, renewed);
}

/** What is told of the things of a list; of those that were in the list before, what was told then, where it holds. */
function toldOf<E extends Listed, T>(
  list: readonly E[],
  before: Kept<T, E> | undefined,
  ask: Ask<E, T>,
): readonly Told<T, E>[] {
  const known = before?.told ?? [];
  const stale = before?.stale ?? 0;
  const told: Told<T, E>[] = [];
  let place = 0;
  for (const one of list) {
    place = placeOf(one, known, place);
    const last = known[place];
    const now = last?.one === one && (last.marks & stale) === 0 ? last : ask(one);
    if (now) told.push(now);
  }
  return told;
}

/** Where a thing is told of, or what comes after it is, looked for from a place on: lists are in one order. */
function placeOf<T>({ id }: Listed, told: readonly Told<T>[], from: number): number {
  let place = from;
  for (let there = told[place]; there && there.one.id < id; there = told[place]) place += 1;
  return place;
}

function keptOf<E extends Listed, T>(list: readonly E[], told: readonly Told<T, E>[]): Kept<T, E> {
  let all = 0;
  const whole: T[] = [];
  for (const { found, marks } of told) {
    all |= marks;
    for (const each of found) whole.push(each);
  }
  return { list, told, whole, all, stale: 0 };
}

/** All that was found in both parts of a list, in its order. */
function inOrder<T>(lasting: Kept<T>, passing: Kept<T>): readonly T[] {
  if (passing.whole.length === 0) return lasting.whole;
  if (lasting.whole.length === 0) return passing.whole;
  const all = [...lasting.told, ...passing.told].sort((a, b) => compare(a.one.id, b.one.id));
  return all.flatMap(({ found }) => found);
}
