import { follow, type Graph, type Leaving } from "./graph.ts";
import type { Replacement } from "./replacements.ts";

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
