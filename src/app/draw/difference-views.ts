import type { View } from "../../domain/view.ts";
import { sizeOf } from "../../domain/view.ts";
import type { Graph } from "../../graph/graph.ts";
import { viewsOf } from "../../views/catalogue.ts";
import { difference } from "../../views/difference.ts";
import { fits, splitView } from "../../views/split.ts";

/** The pictures in which a reader looks for what changed first. */
const shown = ["overall-design", "data-integration-axis"] as const;

/** The overall design and the data integration axis, coloured by what is different; in parts where they are too large. */
export function differenceViews(before: Graph, after: Graph): readonly View[] {
  return shown.flatMap((id) => {
    const [then, now] = [viewsOf(before).get(id)?.build(before), viewsOf(after).get(id)?.build(after)];
    return then && now ? inParts(difference(then, now)) : [];
  });
}

/** The same pictures of one architecture, as it stands. */
export function standingViews(graph: Graph): readonly View[] {
  return shown.flatMap((id) => {
    const view = viewsOf(graph).get(id)?.build(graph);
    return view ? inParts(view) : [];
  });
}

function inParts(view: View): readonly View[] {
  if (sizeOf(view) === 0) return [];
  return fits(view) ? [view] : splitView(view);
}
