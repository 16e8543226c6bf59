import type { Words } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import type { AnyRule } from "../../rules/rule.ts";

/** Which requirements of a framework elements do not meet: the titles, by what the requirements as rules find in a graph. */
export function unmetRequirements(
  requirements: readonly AnyRule[],
  graph: Graph,
): (element: string) => readonly Words[] {
  const unmet = new Map<string, Words[]>();
  for (const { card, find } of requirements)
    for (const { at } of find(graph)) unmet.set(at.element, [...(unmet.get(at.element) ?? []), card.title]);
  return (element) => unmet.get(element) ?? [];
}
