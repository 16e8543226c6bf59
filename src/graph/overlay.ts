import { type Section, sections } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import { lazily } from "./lazily.ts";

type Elements = ReadonlyMap<string, Element>;

/** The elements of a graph by their ids, walked through in the order of lists which hold them. */
export interface Walked extends Elements {
  /** Those that are known, and those that stand in their places or beside them. */
  readonly known: Elements;
  readonly over: Elements;
}

/** More than this part of what is known is not laid over it, but put among it. */
const most = 1 / 8;

/** The same elements with others laid over them, walked through in the order of lists. A copy of all would take longer. */
export function overlaid(elements: Elements, others: readonly Element[], lists: Lists): Elements {
  const { known, over } = isWalked(elements) ? elements : { known: elements, over: nothing };
  const laid = new Map(over);
  for (const element of others) laid.set(element.id, element);
  if (laid.size <= known.size * most) return walked(known, laid, lists);
  return walked(new Map([...known, ...laid]), nothing, lists);
}

/** The same elements, walked through in the order of lists: a second map of them all would take as much room again. */
export function walkedIn(elements: Elements, lists: Lists): Elements {
  return isWalked(elements) ? walked(elements.known, elements.over, lists) : walked(elements, nothing, lists);
}

/** The elements of each section. */
export type Lists = Readonly<Record<Section, readonly Element[]>>;

const nothing: Elements = new Map();

function isWalked(elements: Elements): elements is Walked {
  return "over" in elements;
}

function walked(known: Elements, over: Elements, lists: Lists): Walked {
  const all = lazily(() => sections.flatMap((section) => lists[section]));
  const entries = () => all().map((element): [string, Element] => [element.id, element]);
  const get = (id: string): Element | undefined => over.get(id) ?? known.get(id);
  return {
    known,
    over,
    get: over.size > 0 ? get : (id) => known.get(id),
    has: (id) => over.has(id) || known.has(id),
    get size() {
      return all().length;
    },
    forEach(visit, self) {
      for (const element of all()) visit.call(self, element, element.id, this);
    },
    keys: () =>
      all()
        .map(({ id }) => id)
        .values(),
    values: () => all().values(),
    entries: () => entries().values(),
    [Symbol.iterator]: () => entries().values(),
  };
}
