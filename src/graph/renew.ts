import { type Section, sections } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import { altered } from "./altered.ts";
import { canonical, inOrderOf } from "./canonical.ts";
import { buildGraph, type Graph } from "./graph.ts";
import type { Lists } from "./overlay.ts";
import { replacements, type SaidAlike } from "./replacements.ts";

/** A graph and what rules see of it, with what makes them others than the ones before. */
export interface Renewed {
  readonly graph: Graph;
  readonly canonical: Graph;
  /** The elements that changed; nothing where all may have. */
  readonly changed: readonly Element[] | undefined;
}

/** What a graph is built of. */
export type GraphParts = Pick<Graph, "model" | "framework" | "at">;

/**
 * A graph made with the help of the one before, where only the content of some elements changed: what the others refer to
 * is known. Where the header, the framework, ids or their order are others, all is related anew.
 */
export function renew(before: Renewed | undefined, fresh: GraphParts, isSaidAlike?: SaidAlike): Renewed {
  const found =
    before && isAlike(before.graph, fresh)
      ? replacements(before.graph.model.elements, fresh.model.elements, isSaidAlike)
      : undefined;
  if (!before || !found) {
    const graph = buildGraph(fresh.model, fresh.framework, fresh.at);
    return { graph, canonical: canonical(graph), changed: undefined };
  }
  if (found.length === 0) return { ...before, changed: [] };
  const now = new Map(found.map((one) => [one.now.id, one.now]));
  const graph = altered(before.graph, { changed: now, added: [] }, fresh.at);
  return { graph, canonical: renewCanonical(before, graph, now), changed: [...now.values()] };
}

function isAlike(one: GraphParts, other: GraphParts): boolean {
  return one.model.province === other.model.province && one.framework === other.framework && one.at === other.at;
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
  return inOrderOf(Object.fromEntries(lists) as Lists, graph, () => links);
}
