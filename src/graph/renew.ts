import { type Section, sections } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import { canonical, inOrderOf } from "./canonical.ts";
import { follow, type Graph, type Leaving, related } from "./graph.ts";
import { type Replacement, replacements } from "./reads.ts";

/** A graph and what rules see of it, with what makes them others than the ones before. */
export interface Renewed {
  readonly graph: Graph;
  readonly canonical: Graph;
  /** The elements that changed; nothing where all may have. */
  readonly changed: readonly Element[] | undefined;
}

/**
 * A graph made with the help of the one before, where only the content of some elements changed: what the others refer to
 * is known. Where the header, the framework, ids or their order are others, all is related anew.
 */
export function renew(before: Renewed | undefined, fresh: Graph): Renewed {
  const found =
    before && isAlike(before.graph, fresh)
      ? replacements(before.graph.model.elements, fresh.model.elements)
      : undefined;
  if (!before || !found) return { graph: fresh, canonical: canonical(fresh), changed: undefined };
  if (found.length === 0) return { ...before, changed: [] };
  const { model, framework, at, elements } = fresh;
  // Made at once, so that nothing keeps the graph before alive.
  const leaving = renewLeaving(before.graph.leaving(), fresh, found);
  const graph = related({ model, framework, at, elements }, () => leaving);
  const now = new Map(found.map((one) => [one.now.id, one.now]));
  return { graph, canonical: renewCanonical(before, graph, now), changed: [...now.values()] };
}

function isAlike(one: Graph, other: Graph): boolean {
  return one.model.province === other.model.province && one.framework === other.framework && one.at === other.at;
}

/** What references may lead to. */
export type Referred = Pick<Graph, "elements" | "framework">;

/** Follows the references of what changed, or came; those of the others lead where they led. */
export function renewLeaving(
  { edges, links, unresolved }: Leaving,
  { elements, framework }: Referred,
  found: readonly Replacement[],
): Leaving {
  const some = found.map(({ now }) => now);
  const fresh = follow(some, elements, framework);
  const renewed = new Map(edges);
  for (const { id } of some) renewed.delete(id);
  for (const [id, leaving] of fresh.edges) renewed.set(id, leaving);
  const isOld = new Set(found.map(({ before }) => before));
  return {
    endOf: fresh.endOf,
    edges: renewed,
    links: fresh.links.length === 0 ? links : renewLinks(links, fresh.links),
    unresolved: [...unresolved.filter(({ from }) => !isOld.has(from)), ...fresh.unresolved],
  };
}

function renewLinks(links: Leaving["links"], fresh: Leaving["links"]): Leaving["links"] {
  const left = new Map(fresh.map((one) => [one.link.id, one]));
  const renewed = links.map((one) => {
    const now = left.get(one.link.id);
    left.delete(one.link.id);
    return now ?? one;
  });
  return [...renewed, ...left.values()];
}

/** Ids and their order are the same: nothing is sorted again. Lists in which nothing changed stay the same. */
function renewCanonical(before: Renewed, graph: Graph, now: ReadonlyMap<string, Element>): Graph {
  const touched = new Set(Array.from(now.values(), ({ type }) => type));
  const lists = sections.map((section): [Section, readonly Element[]] => {
    const list: readonly Element[] = before.canonical.model.elements[section];
    const [first] = list;
    return [section, first && touched.has(first.type) ? list.map((element) => now.get(element.id) ?? element) : list];
  });
  const known = before.canonical.leaving().links;
  const isSame = before.graph.leaving().links === graph.leaving().links;
  const fresh = new Map(isSame ? [] : graph.leaving().links.map((one) => [one.link.id, one]));
  const links = isSame ? known : known.map((one) => fresh.get(one.link.id) ?? one);
  return inOrderOf(Object.fromEntries(lists) as Readonly<Record<Section, readonly Element[]>>, graph, () => links);
}
