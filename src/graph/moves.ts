import type { PartialDate } from "../domain/date.ts";
import type { Kind } from "../domain/kind.ts";
import { isPresentAt, stateAt } from "../domain/lifecycle.ts";
import { type Element, findReferences } from "../domain/model.ts";
import { type Alteration, isAnsweredOtherwise } from "./altered.ts";
import type { Graph, Marking, Marks } from "./relation.ts";

/** The mark of what is not the same in all architectures that a province passes through. */
export const moves: Marks = 1;

/**
 * Marks what moves while a province passes through several architectures: all that is altered on the way, and what comes
 * or goes between the dates. What bears no mark is the same in all of them, and so is what follows from it.
 */
export function markingMoves(graph: Graph, alteration: Alteration, dates: readonly PartialDate[]): Marking {
  if (isAnsweredOtherwise(graph, alteration)) return everythingMoves(dates);
  const altered = [...alteration.changed.values(), ...alteration.added];
  const restless = [...graph.elements.values()].filter((element) => isRestless(element, dates));
  const before = altered.flatMap(({ id }) => graph.elements.get(id) ?? []);
  const moving = [...altered, ...before, ...restless];
  const ids = new Set<string>(moving.map(({ id }) => id));
  const kinds = new Set<Kind>(moving.map(({ type }) => type));
  const named = new Set(moving.flatMap((element) => findReferences[element.type](element).map(({ id }) => id)));
  return {
    ofList: (kind) => (kinds.has(kind) ? moves : 0),
    ofElement: (id) => (ids.has(id) ? moves : 0),
    ofIncoming: (_kind, id) => (named.has(id) ? moves : 0),
    ofDate: moves,
    dates,
  };
}

/** Whether the architecture at one of the dates does not see an element as that at another. */
function isRestless(element: Element, [first, ...others]: readonly PartialDate[]): boolean {
  const lifecycle = "lifecycle" in element ? element.lifecycle : undefined;
  if (!lifecycle || first === undefined) return false;
  const [state, isThere] = [stateAt(lifecycle, first), isPresentAt(lifecycle, first)];
  return others.some((at) => stateAt(lifecycle, at) !== state || isPresentAt(lifecycle, at) !== isThere);
}

function everythingMoves(dates: readonly PartialDate[]): Marking {
  return { ofList: () => moves, ofElement: () => moves, ofIncoming: () => moves, ofDate: moves, dates };
}
