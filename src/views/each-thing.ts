import type { Header, HeaderGroup } from "../domain/matrix-view.ts";
import type { Bar } from "../domain/timeline-view.ts";
import { type Box, type Group, isBoxView, type View } from "../domain/view.ts";

/** What of a view stands for something: a box, the head of a row or column, a bar; with the elements behind it. */
export type Thing = (Box | Header | Bar) & { readonly elements?: readonly string[] };

/** Gives a thing something more. */
export type Give = <T extends Thing>(thing: T) => T;

/** A view whose boxes, heads and bars were each given something; inner boxes before those around them. */
export function withEach(view: View, give: Give): View {
  if (isBoxView(view)) return { ...view, groups: view.groups.map((group) => groupWith(group, give)) };
  if (view.layout === "matrix")
    return { ...view, rows: headersWith(view.rows, give), columns: headersWith(view.columns, give) };
  return { ...view, waves: view.waves.map((wave) => ({ ...wave, bars: wave.bars.map(give) })) };
}

function groupWith(group: Group, give: Give): Group {
  const boxes = group.boxes.map((box) => boxWith(box, give));
  return { ...group, boxes, ...(group.groups ? { groups: group.groups.map((inner) => groupWith(inner, give)) } : {}) };
}

function boxWith(box: Box, give: Give): Box {
  return give({ ...box, boxes: box.boxes.map((inner) => boxWith(inner, give)) });
}

function headersWith(groups: readonly HeaderGroup[], give: Give): readonly HeaderGroup[] {
  return groups.map((group) => ({ ...group, headers: group.headers.map(give) }));
}
