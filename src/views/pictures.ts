import type { PartialDate } from "../domain/date.ts";
import { sizeOf, type View } from "../domain/view.ts";
import { atDate } from "../graph/graph.ts";
import type { ViewEntry } from "./catalogue.ts";
import { difference } from "./difference.ts";
import type { Scene } from "./scene.ts";
import { fits, splitView } from "./split.ts";
import { partsOf } from "./split-parts.ts";

/**
 * A view of a scene as the pictures that it is drawn in: one, or an index and its parts where it does not fit a sheet.
 * With an earlier date, each is the difference between that date and the scene's.
 */
export function picturesOf(entry: ViewEntry, scene: Scene, since?: PartialDate): readonly View[] {
  const view = viewAt(entry, scene, since);
  if (fits(view)) return [view];
  const divisions = entry.divide?.(scene) ?? [];
  const parts = divisions
    .map(({ titles, scene: part }) => ({ titles, view: viewAt(entry, part, since) }))
    .filter((part) => sizeOf(part.view));
  return parts.length > 1
    ? partsOf(
        view,
        parts.map((part) => ({ ...part, size: sizeOf(part.view), notes: part.view.notes })),
      )
    : splitView(view);
}

function viewAt(entry: ViewEntry, scene: Scene, since: PartialDate | undefined): View {
  const view = entry.build(scene);
  return since === undefined ? view : difference(entry.build(atDate(scene, since)), view);
}
