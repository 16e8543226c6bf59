import type { PictureJob } from "../app/draw/drawings.ts";
import { boxesOf, isBoxView, type View } from "../domain/view.ts";

/**
 * The order in which a thread takes pictures, as places in the list: graphs first or last, and of each kind the one that
 * takes longest first, so that at the end no thread waits long for another.
 */
export function jobOrder(jobs: readonly PictureJob[], graphsFirst: boolean): readonly number[] {
  const works = jobs.map(({ view }) => workOf(view));
  const isFirst = jobs.map(({ view }) => isGraph(view) === graphsFirst);
  return [...jobs.keys()].sort(
    (one, other) =>
      Number(isFirst[other]) - Number(isFirst[one]) || (works[other] ?? 0) - (works[one] ?? 0) || one - other,
  );
}

/** How much work a view is, as a number of boxes: nothing is tried out in tables and time lines. */
function workOf(view: View): number {
  if (!isBoxView(view)) return 0;
  return boxesOf(view).length + view.lines.length;
}

function isGraph(view: View): boolean {
  return isBoxView(view) && view.layout === "graph";
}
