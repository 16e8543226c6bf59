import type { Gap } from "../../domain/gap.ts";
import { kindOfSection, sections } from "../../domain/kind.ts";
import type { Element, Model } from "../../domain/model.ts";
import { dateOf } from "../../domain/month.ts";
import type { Month, ScheduledPackage } from "../../domain/roadmap.ts";
import { buildGraph, type Graph } from "../../graph/graph.ts";
import { proposedElements } from "./proposed-elements.ts";

/** The architecture once packages are done, read at the end of a month: what they deliver is in use, what they propose is there. */
export function graphAfter(
  graph: Graph,
  done: readonly ScheduledPackage[],
  gaps: ReadonlyMap<string, Gap>,
  until: Month,
): Graph {
  const delivered = new Map(done.flatMap(({ delivers, end }) => delivers.map(({ id }): [string, Month] => [id, end])));
  const added = done.flatMap((work) => proposedElements(graph, work, gaps).map((element) => inUse(element, work.end)));
  const { elements } = graph.model;
  const grown = sections.map((section) => [
    section,
    [
      ...elements[section].map((element: Element) => {
        const end = delivered.get(element.id);
        return end === undefined ? element : inUse(element, end);
      }),
      ...added.filter(({ type }) => type === kindOfSection[section]),
    ],
  ]);
  // Each section keeps its kind of element; TypeScript cannot follow a section through the entries.
  const model: Model = { ...graph.model, elements: Object.fromEntries(grown) as Model["elements"] };
  return buildGraph(model, graph.framework, dateOf(until - 1));
}

function inUse(element: Element, end: Month): Element {
  if (element.type === "view") return element;
  return { ...element, lifecycle: { ...element.lifecycle, live: dateOf(end - 1) } };
}
