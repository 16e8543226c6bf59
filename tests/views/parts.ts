import { headersOf } from "../../src/domain/matrix-view.ts";
import { barsOf } from "../../src/domain/timeline-view.ts";
import { type BoxView, boxesOf, isBoxView, type View } from "../../src/domain/view.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { type ViewEntry, viewsOf } from "../../src/views/catalogue.ts";
import type { Scene } from "../../src/views/scene.ts";

export function entryOf(graph: Graph, id: string): ViewEntry {
  const entry = viewsOf(graph).get(id);
  if (!entry) throw new Error(`no view ${id}`);
  return entry;
}

/** A view of a scene, which must be of one of the layouts. */
export function viewOf<L extends View["layout"]>(scene: Scene, id: string, ...layouts: L[]): View & { layout: L } {
  const view = entryOf(scene, id).build(scene);
  if (!layouts.some((layout) => layout === view.layout)) throw new Error(`${id} is ${view.layout}`);
  return view as View & { layout: L };
}

/** A view of boxes. */
export function boxViewOf(scene: Scene, id: string): BoxView {
  const view = entryOf(scene, id).build(scene);
  if (!isBoxView(view)) throw new Error(`${id} is ${view.layout}`);
  return view;
}

/** The ids of all that a view shows: boxes, rows and columns, bars. */
export function idsIn(view: View): readonly string[] {
  if (isBoxView(view)) return boxesOf(view).map(({ id }) => id);
  if (view.layout === "matrix") return [...headersOf(view.rows), ...headersOf(view.columns)].map(({ id }) => id);
  return barsOf(view).map(({ id }) => id);
}
