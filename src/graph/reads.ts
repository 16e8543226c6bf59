import { type Kind, kindOfSection, kinds, type Section, sections } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";

import { lazily } from "./lazily.ts";
import type { Facts, Graph, KindSet, Leaving, Reads } from "./relation.ts";

/** A graph that notes what is read of it. */
export type NotingGraph = Graph & { readonly reads: Reads };

const bitOf = Object.fromEntries(kinds.map((kind, index) => [kind, 1 << index])) as Readonly<Record<Kind, KindSet>>;
const everyKind: KindSet = setOfKinds(kinds);

export function setOfKinds(some: Iterable<Kind>): KindSet {
  let set = 0;
  for (const kind of some) set |= bitOf[kind];
  return set;
}

/**
 * The same graph, which notes the kinds of elements that are read of it: who asks it is judged by what it then is told,
 * so that an answer holds until an element of these kinds changes. Ids and their kinds are taken for granted.
 */
export function noting(graph: Graph, facts: Facts = new Map()): NotingGraph {
  const reads: Reads = { kinds: 0, facts };
  const note = (set: KindSet): void => {
    reads.kinds |= set;
  };
  return {
    ...graph,
    reads,
    model: {
      ...graph.model,
      elements: notingLists(graph.model.elements, (section) => note(bitOf[kindOfSection[section]])),
    },
    byKind: notingLists(graph.byKind, (kind) => note(bitOf[kind])),
    elements: notingElements(graph.elements, note, (id) => graph.elements.get(id)),
    leaving: lazily(() => notingLeaving(graph, note)),
  };
}

function notingLeaving(graph: Graph, note: (set: KindSet) => void): Leaving {
  const { edges, links, unresolved, endOf } = graph.leaving();
  return {
    edges: notingElements(edges, note, (id) => graph.elements.get(id)),
    get links() {
      note(bitOf.link);
      return links;
    },
    get unresolved() {
      note(everyKind);
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

/** What is known of elements by their ids; which ids there are is taken for granted. */
function notingElements<V>(
  known: ReadonlyMap<string, V>,
  note: (set: KindSet) => void,
  elementOf: (id: string) => Element | undefined,
): ReadonlyMap<string, V> {
  const all = (): ReadonlyMap<string, V> => {
    note(everyKind);
    return known;
  };
  return {
    get: (id) => {
      const element = elementOf(id);
      if (element) note(bitOf[element.type]);
      return known.get(id);
    },
    has: (id) => known.has(id),
    get size() {
      return known.size;
    },
    forEach: (visit, self) => all().forEach(visit, self),
    entries: () => all().entries(),
    keys: () => known.keys(),
    values: () => all().values(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}

/** An element that stands in the place of another one of the same id and kind. */
export interface Replacement {
  readonly before: Element;
  readonly now: Element;
}

type Lists = Readonly<Record<Section, readonly Element[]>>;

/** The elements that are others than before; nothing where the ids, or their order in the model, are not the same. */
export function replacements(before: Lists, now: Lists): readonly Replacement[] | undefined {
  const found: Replacement[] = [];
  for (const section of sections) {
    const [old, fresh] = [before[section], now[section]];
    if (old.length !== fresh.length) return undefined;
    for (let index = 0; index < fresh.length; index++) {
      const [one, other] = [old[index], fresh[index]];
      if (one === other || !one || !other) continue;
      if (one.id !== other.id) return undefined;
      found.push({ before: one, now: other });
    }
  }
  return found;
}
