import type { PartialDate } from "../domain/date.ts";
import type { BuildingBlock } from "../domain/framework.ts";
import type { State } from "../domain/lifecycle.ts";
import type { Element } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import { type Graph, hasHappenedBy, isPresent, realisersOf, stateOf } from "./graph.ts";

/** How a building block stands at the date of a graph, with the elements that make it so. */
export interface BlockStanding {
  readonly block: BuildingBlock;
  /** `realised`: something in use realises it; `planned`: only plans do; `missing`: nothing does (any more). */
  readonly state: "realised" | "planned" | "missing";
  readonly live: readonly Element[];
  readonly planned: readonly Element[];
  readonly retired: readonly Element[];
  /** Something in use, or due by the date according to its plan, realises it. */
  readonly present: boolean;
  /** The sources know the block by the date, so that a model may be asked for it. */
  readonly due: boolean;
}

/** The standing of every block of the framework, in its order. */
export function blockStandings(graph: Graph): readonly BlockStanding[] {
  return [...graph.framework.blocks.values()].map((block) => blockStanding(graph, block));
}

/** The standing of one block. */
export function blockStanding(graph: Graph, block: BuildingBlock): BlockStanding {
  const realisers = [...new Set(realisersOf(graph, block.id))];
  const inState = (state: State) => realisers.filter((element) => realiserState(graph, element) === state);
  const live = inState("live");
  const planned = inState("planned");
  return {
    block,
    state: live.length ? "realised" : planned.length ? "planned" : "missing",
    live,
    planned,
    retired: inState("retired"),
    present: live.length > 0 || planned.some((element) => isPresent(graph, element) && !isProject(element)),
    due: block.since === undefined || hasHappenedBy(graph, block.since),
  };
}

/** When a planned element is to be live; of a project, when it is to end. */
export function dueDate(element: Element): PartialDate | undefined {
  const lifecycle = "lifecycle" in element ? element.lifecycle : undefined;
  return lifecycle?.live ?? lifecycle?.planned ?? (isProject(element) ? element.end : undefined);
}

/** {@link dueDate} as readers write it: `7/2014` in Vietnamese, `2014-07` in English. */
export function dueWords(element: Element): Words | undefined {
  const date = dueDate(element);
  const parts = date?.split("-").map((part) => part.replace(/^0/, ""));
  return date && parts ? { vi: parts.reverse().join("/"), en: date } : undefined;
}

/** A project only promises a block: what it delivers realises it. */
function realiserState(graph: Graph, element: Element): State {
  const state = stateOf(graph, element);
  return isProject(element) && state === "live" ? "planned" : state;
}

function isProject(element: Element): element is Extract<Element, { type: "project" }> {
  return element.type === "project";
}
