import type { PartialDate } from "../domain/date.ts";
import { kindOfSection, referenceKinds, type Section, sections } from "../domain/kind.ts";
import type { Element, Model } from "../domain/model.ts";
import { buildGraph, type Graph, related } from "./graph.ts";
import { overlaid } from "./overlay.ts";
import type { Leaving } from "./relation.ts";
import { type Referred, renewLeaving } from "./renew-leaving.ts";
import type { Replacement } from "./replacements.ts";

/** What makes an architecture another one: elements that stand in the place of those of their ids, and more of them. */
export interface Alteration {
  readonly changed: ReadonlyMap<string, Element>;
  readonly added: readonly Element[];
}

/**
 * The graph of the altered model, read at a date: the same as if it were built anew. Only the references of what is
 * changed or added are followed; those of the others lead where they led.
 */
export function altered(graph: Graph, alteration: Alteration, at: PartialDate): Graph {
  const { framework } = graph;
  const model = { ...graph.model, elements: alteredLists(graph.model.elements, alteration) };
  if (isAnsweredOtherwise(graph, alteration)) return buildGraph(model, framework, at);
  const others = [...alteration.changed.values(), ...alteration.added];
  const elements = overlaid(graph.elements, others, model.elements);
  // Made at once, so that nothing keeps the graph before alive.
  const leaving = alteredLeaving(graph, { elements, framework }, alteration);
  return related({ model, framework, at, elements }, () => leaving);
}

function alteredLists(lists: Model["elements"], { changed, added }: Alteration): Model["elements"] {
  const ofChanged = new Set(Array.from(changed.values(), ({ type }) => type));
  const entries = sections.map((section): [Section, readonly Element[]] => {
    const list: readonly Element[] = lists[section];
    const kind = kindOfSection[section];
    const more = added.filter(({ type }) => type === kind);
    const now = ofChanged.has(kind) ? list.map((element) => changed.get(element.id) ?? element) : list;
    return [section, more.length > 0 ? [...now, ...more] : now];
  });
  // Each section keeps its kind of element; TypeScript cannot follow a section through the entries.
  return Object.fromEntries(entries) as Model["elements"];
}

/** Whether an id that is added is taken, or a reference that led nowhere, or into the framework, has named it. */
export function isAnsweredOtherwise(graph: Graph, { added }: Alteration): boolean {
  if (added.length === 0) return false;
  const ids = new Set<string>(added.map(({ id }) => id));
  const { unresolved, endOf } = graph.leaving();
  return (
    ids.size < added.length ||
    added.some(({ id }) => graph.elements.has(id) || endOf({ targets: referenceKinds, id, path: [], isKey: false })) ||
    unresolved.some(({ reference }) => ids.has(reference.id))
  );
}

function alteredLeaving(graph: Graph, fresh: Referred, { changed, added }: Alteration): Leaving {
  const replaced = Array.from(changed.values(), (now): Replacement => {
    const before = graph.elements.get(now.id);
    return { before: before ?? now, now };
  });
  const gained = added.map((element): Replacement => ({ before: element, now: element }));
  return renewLeaving(graph.leaving(), fresh, [...replaced, ...gained]);
}
