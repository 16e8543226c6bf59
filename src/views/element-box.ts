import { firstDay, lastDay, type PartialDate } from "../domain/date.ts";
import type { Kind } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import { statusOf } from "../domain/provenance.ts";
import type { Words } from "../domain/text.ts";
import type { Box, BoxState } from "../domain/view.ts";
import { dueDate } from "../graph/block-standing.ts";
import { type Graph, stateOf } from "../graph/graph.ts";
import { countWords, joinedNote, labelOf, plannedWords } from "./label.ts";

/** What is simply there, and no part of an architecture that could be missing. */
const neutralKinds: ReadonlySet<Kind> = new Set<Kind>(["agency", "function", "document"]);

const boxStateOf = { live: "realised", planned: "planned", retired: "retired" } as const satisfies Record<
  string,
  BoxState
>;

/** The box of an element at the date of the graph: its state, its size where it is a group, the date where it is planned. */
export function elementBox(graph: Graph, element: Element, extra?: Words): Box {
  const state = stateOf(graph, element);
  const count = "count" in element ? element.count : undefined;
  return {
    id: element.id,
    kind: element.type,
    label: labelOf(element),
    ...joinedNote(countWords(count), extra, state === "planned" ? plannedWords(graph, element) : undefined),
    state: state === "live" && neutralKinds.has(element.type) ? "neutral" : boxStateOf[state],
    ...markOf(element),
    boxes: [],
  };
}

/** How sure the sources are of what a box shows. */
export function markOf(thing: Parameters<typeof statusOf>[0]): Pick<Box, "provenance"> {
  const provenance = statusOf(thing);
  return provenance ? { provenance } : {};
}

/**
 * Whether a picture of the date shows an element: in use, or planned for the province's target date at the latest. What
 * is planned for later belongs to a later picture.
 */
export function isShown(graph: Graph, element: Element): boolean {
  const state = stateOf(graph, element);
  const due = dueDate(element);
  return state === "live" || (state === "planned" && (due === undefined || firstDay(due) <= lastDay(horizonOf(graph))));
}

/** The date up to which plans are shown: the target of the province, or the date of the graph where that is later. */
export function horizonOf(graph: Graph): PartialDate {
  const target = graph.model.province.target;
  return target && lastDay(target) > lastDay(graph.at) ? target : graph.at;
}
