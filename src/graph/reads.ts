import { type Kind, kindOfSection, kinds } from "../domain/kind.ts";
import { lazily } from "./lazily.ts";
import type { Facts, Graph, Leaving, Marking, Marks, Reads } from "./relation.ts";

/** A graph that notes what is read of it. */
export type NotingGraph = Graph & { readonly reads: Reads };

/**
 * The same graph, which notes the marks of what is read of it: who asks it is judged by what it then is told, so that an
 * answer holds until something of these marks changes.
 */
export function noting(graph: Graph, marking: Marking, facts: Facts = new Map()): NotingGraph {
  const noted = { marks: 0 };
  const note = (marks: Marks): void => {
    noted.marks |= marks;
  };
  const ofElement = (id: string): void => note(marking.ofElement(id));
  return {
    ...graph,
    get at() {
      note(marking.ofDate);
      return graph.at;
    },
    reads: { noted, marking, bare: graph, facts },
    model: {
      ...graph.model,
      elements: notingLists(graph.model.elements, (section) => note(marking.ofList(kindOfSection[section]))),
    },
    byKind: notingLists(graph.byKind, (kind) => note(marking.ofList(kind))),
    elements: notingElements(graph.elements, ofElement, () => note(ofAll(marking))),
    leaving: lazily(() => notingLeaving(graph, marking, note)),
  };
}

/**
 * Marks lists by their kinds, and elements by their kinds and groups of them, which are as many as there are marks left. Ids,
 * their kinds and the date are taken for granted: they must be the same in all graphs for which answers are kept.
 */
export function markingGroups({ byKind, at }: Graph): Marking {
  const marks = new Map<string, Marks>();
  let first = Object.keys(markOf).length;
  for (const kind of kinds) {
    const count = groups[kind] ?? 0;
    for (const [index, { id }] of byKind[kind].entries())
      marks.set(id, count === 0 ? markOf[kind] : 1 << (first + (index % count)));
    first += count;
  }
  return {
    ofList: (kind) => markOf[kind],
    ofElement: (id) => marks.get(id) ?? 0,
    ofIncoming: (_kind, _id, from) => {
      let all = 0;
      for (const kind of from) all |= markOf[kind];
      return all;
    },
    ofDate: 0,
    dates: [at],
  };
}

/** How many groups the elements of a kind are marked by: kinds of which a province has thousands have several. */
const groups: Readonly<Partial<Record<Kind, number>>> = { service: 8, application: 6, database: 3, link: 3 };

/** One mark for each kind of elements, and one for the date. */
export const markOf = Object.fromEntries([...kinds, "date"].map((name, index) => [name, 1 << index])) as Readonly<
  Record<Kind | "date", Marks>
>;

/** All marks together. */
export const everyMark: Marks = -1;

function ofAll({ ofList }: Marking): Marks {
  return kinds.reduce((marks, kind) => marks | ofList(kind), 0);
}

function notingLeaving(graph: Graph, marking: Marking, note: (marks: Marks) => void): Leaving {
  const { edges, links, unresolved, endOf } = graph.leaving();
  const ofAllElements = (): void => note(ofAll(marking));
  return {
    edges: notingElements(edges, (id) => note(marking.ofElement(id)), ofAllElements),
    get links() {
      note(marking.ofList("link"));
      return links;
    },
    get unresolved() {
      ofAllElements();
      return unresolved;
    },
    endOf,
  };
}

function notingLists<T extends object>(lists: T, note: (key: keyof T) => void): T {
  const getters = (Object.keys(lists) as (keyof T)[]).map((key) => [
    key,
    {
      enumerable: true,
      get: () => {
        note(key);
        return lists[key];
      },
    },
  ]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as T;
}

/** What is known of elements by their ids. */
function notingElements<V>(
  known: ReadonlyMap<string, V>,
  noteOne: (id: string) => void,
  noteAll: () => void,
): ReadonlyMap<string, V> {
  const all = (): ReadonlyMap<string, V> => {
    noteAll();
    return known;
  };
  return {
    get: (id) => {
      noteOne(id);
      return known.get(id);
    },
    has: (id) => {
      noteOne(id);
      return known.has(id);
    },
    get size() {
      return all().size;
    },
    forEach: (visit, self) => all().forEach(visit, self),
    entries: () => all().entries(),
    keys: () => all().keys(),
    values: () => all().values(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
