import { firstDay, lastDay, type PartialDate } from "../domain/date.ts";
import type { Element } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import { dueDate } from "../graph/block-standing.ts";
import { type Graph, stateOf } from "../graph/graph.ts";

/** The part of a model that a picture is limited to. */
export interface Scope {
  /** What was asked for, as the picture says it. */
  readonly words?: Words;
  /** The elements asked for. */
  readonly asked: ReadonlySet<string>;
  /** The elements asked for, and their neighbours. */
  readonly shown: ReadonlySet<string>;
  /** The building blocks asked for. */
  readonly blocks: ReadonlySet<string>;
}

/** What a view is built from: a graph, and the part of it that the picture is limited to; all of it where none is named. */
export type Scene = Graph & { readonly scope?: Scope };

/**
 * Whether a picture of the date shows an element: in use, or planned for the province's target date at the latest, and
 * within what was asked for. What is planned for later belongs to a later picture.
 */
export function isShown(scene: Scene, element: Element): boolean {
  return isInTime(scene, element) && (scene.scope?.shown.has(element.id) ?? true);
}

/** Whether a picture of the date shows an element, wherever it belongs. */
export function isInTime(scene: Scene, element: Element): boolean {
  const state = stateOf(scene, element);
  if (state !== "planned") return state === "live";
  const due = dueDate(element);
  return due === undefined || firstDay(due) <= lastDay(horizonOf(scene));
}

/** Whether an element stands in the picture only because something asked for has to do with it. */
export function isNeighbour({ scope }: Scene, id: string): boolean {
  return scope !== undefined && !scope.asked.has(id);
}

/** The elements asked for among some, or all of them where none of them was asked for. */
export function askedFirst<E extends Element>({ scope }: Scene, elements: readonly E[]): readonly E[] {
  const asked = scope ? elements.filter(({ id }) => scope.asked.has(id)) : [];
  return asked.length ? asked : elements;
}

/** The date up to which plans are shown: the target of the province, or the date of the graph where that is later. */
export function horizonOf(graph: Graph): PartialDate {
  const target = graph.model.province.target;
  return target && lastDay(target) > lastDay(graph.at) ? target : graph.at;
}
