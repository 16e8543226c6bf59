import { hasHappened, type PartialDate } from "../domain/date.ts";
import { type Element, findReferences } from "../domain/model.ts";
import { type Alteration, isAnsweredOtherwise } from "./altered.ts";
import { type Graph, isPresent, stateOf } from "./graph.ts";
import { everyMark, markOf } from "./reads.ts";
import type { Marking, Marks } from "./relation.ts";

/** What moves while a province passes through several architectures. */
export interface Moves {
  /** Marks by its kind whatever moves. What bears no mark is the same in all architectures, and so is what follows from it. */
  readonly marking: Marking;
  /** The marks of what is not the same in two of the architectures. */
  readonly between: (before: Graph, now: Graph) => Marks;
}

/**
 * What moves while a province passes through several architectures, each read at one of the dates: all that is altered on
 * the way, and what comes or goes between the dates.
 */
export function movesOf(graph: Graph, alteration: Alteration, dates: readonly PartialDate[]): Moves {
  if (isAnsweredOtherwise(graph, alteration)) return everythingMoves(dates);
  const altered = [...alteration.changed.values(), ...alteration.added];
  const before = altered.flatMap(({ id }) => graph.elements.get(id) ?? []);
  const moving = [...altered, ...before, ...restlessIn(graph, dates)];
  const ofMoving = marksBy(moving.map((element) => [element.id, element]));
  const ofNamed = marksBy(
    moving.flatMap((element) => findReferences[element.type](element).map(({ id }) => [id, element] as const)),
  );
  const kinds = new Set(moving.map(({ type }) => type));
  return {
    marking: {
      ofList: (kind) => (kinds.has(kind) ? markOf[kind] : 0),
      ofElement: (id) => ofMoving.get(id) ?? 0,
      ofIncoming: (_kind, id) => ofNamed.get(id) ?? 0,
      ofDate: markOf.date,
      dates,
    },
    between: (one, other) => {
      let marks = one.at === other.at ? 0 : markOf.date;
      for (const [id, mark] of ofMoving) if (!isSameIn(one, other, id)) marks |= mark;
      return marks;
    },
  };
}

/** The elements that come or go between the dates. */
function restlessIn(graph: Graph, dates: readonly PartialDate[]): readonly Element[] {
  const known = new Map<PartialDate, boolean>();
  const isBetween = (event: PartialDate): boolean => {
    const isSo = known.get(event) ?? new Set(dates.map((at) => hasHappened(event, at))).size > 1;
    known.set(event, isSo);
    return isSo;
  };
  return [...graph.elements.values()].filter(
    (element) =>
      "lifecycle" in element && Object.values(element.lifecycle ?? {}).some((event) => event && isBetween(event)),
  );
}

function isSameIn(one: Graph, other: Graph, id: string): boolean {
  const element = one.elements.get(id);
  return element === other.elements.get(id) && (element === undefined || isSeenAlike(one, other, element));
}

function isSeenAlike(one: Graph, other: Graph, element: Element): boolean {
  return stateOf(one, element) === stateOf(other, element) && isPresent(one, element) === isPresent(other, element);
}

/** The marks of the elements that stand beside each id. */
function marksBy(pairs: readonly (readonly [id: string, element: Element])[]): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const [id, { type }] of pairs) marks.set(id, (marks.get(id) ?? 0) | markOf[type]);
  return marks;
}

/** Where nobody can tell: nothing is kept. */
function everythingMoves(dates: readonly PartialDate[]): Moves {
  const all = () => everyMark;
  return { marking: { ofList: all, ofElement: all, ofIncoming: all, ofDate: everyMark, dates }, between: all };
}
