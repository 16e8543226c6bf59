import { kindOfSection, type Section, sections, type Target } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import type { Edge, Graph } from "./graph.ts";

/**
 * The same graph with its elements, and the references to each thing, in the order of ids, as rules are to see them: the
 * order in which an author lists files and entries must not decide which of two rivals is named, or named first.
 */
export function canonical(graph: Graph): Graph {
  const { model, edgesTo } = graph;
  const sorted = sections.map((section): [Section, readonly Element[]] => [
    section,
    inOrder<Element>(model.elements[section], ({ id }) => id),
  ]);
  // Object.fromEntries forgets which section holds which kind of element.
  return {
    ...graph,
    model: { ...model, elements: Object.fromEntries(sorted) as unknown as Graph["model"]["elements"] },
    elements: new Map(sorted.flatMap(([, elements]) => elements.map((element) => [element.id, element]))),
    byKind: Object.fromEntries(
      sorted.map(([section, elements]) => [kindOfSection[section], elements]),
    ) as unknown as Graph["byKind"],
    edgesTo: new Map(Array.from(edgesTo, ([kind, ends]): [Target, Ends] => [kind, inOrderOfSources(ends)])),
  };
}

type Ends = ReadonlyMap<string, readonly Edge[]>;

function inOrderOfSources(ends: Ends): Ends {
  return new Map(Array.from(ends, ([id, edges]) => [id, inOrder(edges, ({ from }) => from.id)]));
}

function inOrder<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return items.length < 2 ? items : [...items].sort((a, b) => compare(key(a), key(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
