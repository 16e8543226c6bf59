import { isKind } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import { type Graph, incoming, outgoing } from "../graph/graph.ts";

/**
 * The elements asked for and those within some steps of them. A link is no step but what is stepped over; it belongs to
 * the picture where both its ends do. Agencies and documents have to do with nearly everything: no step leads on from
 * one, unless it was asked for.
 */
export function withNeighbours(graph: Graph, asked: ReadonlySet<string>, depth: number): ReadonlySet<string> {
  const shown = new Set<string>(asked);
  let rim: readonly string[] = [...asked];
  for (let step = 0; step < depth && rim.length; step++) {
    const next = rim
      .filter((id) => asked.has(id) || !isCrossroads(graph.elements.get(id)))
      .flatMap((id) => besides(graph, id))
      .filter((id) => !shown.has(id));
    rim = [...new Set(next)];
    for (const id of rim) shown.add(id);
  }
  for (const link of graph.byKind.link)
    if (endsOf(graph, link).every((id) => shown.has(id) || !graph.elements.has(id))) shown.add(link.id);
    else if (!asked.has(link.id)) shown.delete(link.id);
  return shown;
}

function isCrossroads(element: Element | undefined): boolean {
  return element?.type === "agency" || element?.type === "document";
}

/** What is one step away: what an element names, what names it, and the other ends of its links. */
function besides(graph: Graph, id: string): readonly string[] {
  const element = graph.elements.get(id);
  if (!element) return [];
  const named = elementsNamedBy(graph, element);
  const naming = incoming(graph, element.type, id).map(({ from }) => from);
  const links = naming.filter(({ type }) => type === "link");
  const others = naming.filter(({ type }) => type !== "link" && type !== "view");
  return [...named, ...others.map((each) => each.id), ...links.flatMap((link) => endsOf(graph, link))];
}

function elementsNamedBy(graph: Graph, { id }: Element): readonly string[] {
  return outgoing(graph, id).flatMap(({ to }) => (isKind(to.kind) ? [to.id] : []));
}

/** What a link joins and leads over. */
function endsOf(graph: Graph, link: Element): readonly string[] {
  return outgoing(graph, link.id)
    .filter(({ field, to }) => field !== "data" && isKind(to.kind) && to.kind !== "document")
    .map(({ to }) => to.id);
}
