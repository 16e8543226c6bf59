import { sections } from "../domain/kind.ts";
import type { Element, Model } from "../domain/model.ts";
import { compare } from "../domain/order.ts";
import { type Graph, type LinkEnds, related } from "./graph.ts";
import { lazily } from "./lazily.ts";
import { onceOf } from "./once.ts";
import { type Lists, walkedIn } from "./overlay.ts";
import type { Listed } from "./relation.ts";

/**
 * The same graph with its elements, and the references to each thing, in the order of ids, as rules are to see them: the
 * order in which an author lists files and entries must not decide which of two rivals is named, or named first.
 */
export function canonical(graph: Graph): Graph {
  const lists = sections.map((section) => [section, byId<Element>(graph.model.elements[section])] as const);
  return inOrderOf(Object.fromEntries(lists) as Lists, graph, byId);
}

/** The same graph with its elements in the order of lists, which hold them by id, and with its links in order. */
export function inOrderOf(
  lists: Lists,
  graph: Graph,
  inOrder: (links: readonly LinkEnds[]) => readonly LinkEnds[],
): Graph {
  const { model, framework, at, leaving } = graph;
  const elements = walkedIn(graph.elements, lists);
  const sorted = lazily(() => ({ ...leaving(), links: inOrder(leaving().links) }));
  // The lists were made from those of a model; TypeScript cannot follow a section through them.
  const parts = { model: { ...model, elements: lists as unknown as Model["elements"] }, framework, at, elements };
  return related(parts, sorted, byId);
}

/** What stands in order already is left as it is: most of what is altered from a canonical graph does. */
function byId<E extends Listed>(list: readonly E[]): readonly E[] {
  const inOrder = isInOrder(list, () =>
    list.every(({ id }, index) => index === 0 || (list[index - 1]?.id ?? "") <= id),
  );
  return inOrder ? list : [...list].sort((a, b) => compare(a.id, b.id));
}

const isInOrder = onceOf<boolean, readonly Listed[]>();
