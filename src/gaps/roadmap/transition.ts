import type { Gap } from "../../domain/gap.ts";
import type { Element } from "../../domain/model.ts";
import { dateOf } from "../../domain/month.ts";
import type { Month, ScheduledPackage } from "../../domain/roadmap.ts";
import { altered } from "../../graph/altered.ts";
import type { Graph } from "../../graph/graph.ts";
import { proposedElements } from "./proposed-elements.ts";

/** The architecture once packages are done, read at the end of a month: what they deliver is in use, what they propose is there. */
export function graphAfter(
  graph: Graph,
  done: readonly ScheduledPackage[],
  gaps: ReadonlyMap<string, Gap>,
  until: Month,
): Graph {
  const changed = done.flatMap(({ delivers, end }) =>
    delivers.flatMap(({ id }): readonly [string, Element][] => {
      const element = graph.elements.get(id);
      return element ? [[id, inUse(element, end)]] : [];
    }),
  );
  const added = done.flatMap((work) => proposedElements(graph, work, gaps).map((element) => inUse(element, work.end)));
  return altered(graph, { changed: new Map(changed), added }, dateOf(until - 1));
}

function inUse(element: Element, end: Month): Element {
  if (element.type === "view") return element;
  return { ...element, lifecycle: { ...element.lifecycle, live: dateOf(end - 1) } };
}
