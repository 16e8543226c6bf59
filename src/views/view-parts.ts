import { headersOf, type MatrixView } from "../domain/matrix-view.ts";
import type { Text, Words } from "../domain/text.ts";
import { barsOf, type TimelineView } from "../domain/timeline-view.ts";
import { type BoxView, boxesOf, sizeOf, type View } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { type BoxState, boxStates, type ViewHead } from "../domain/view-head.ts";
import type { Graph } from "../graph/graph.ts";
import type { Scene } from "./scene.ts";

/** A view that khung draws of every province: what is said of it, and how it is built. */
export interface StandardView {
  readonly card: ViewCard;
  readonly build: (scene: Scene) => View;
  /** How a picture of too much is divided; by its groups where it is left out. */
  readonly divide?: Divide;
}

/** Parts of a scene, each with a title, that together hold all that the picture of the scene shows; whatever the date. */
export type Divide = (scene: Scene) => readonly Division[];
export interface Division {
  readonly titles: readonly Text[];
  readonly scene: Scene;
}

/** What a view has that its scene and its card do not tell. */
type Own<V extends View> = Omit<V, keyof ViewHead> &
  Pick<ViewHead, "summary" | "notes" | "legend"> & { readonly title?: Text };
type Named = Pick<ViewCard, "id" | "question"> & { readonly title: Text };

/** Puts a view of boxes together. Empty groups are left out. */
export function boxViewOf(scene: Scene, card: Named, own: Own<BoxView>): BoxView {
  const groups = own.groups.filter(({ boxes, groups: inner }) => boxes.length || inner?.length);
  return finished({ ...headOf(scene, card), ...own, groups });
}

/** Puts a matrix together. Rows and columns under titles without any are left out. */
export function matrixOf(scene: Scene, card: Named, own: Own<MatrixView>): MatrixView {
  const rows = own.rows.filter(({ headers }) => headers.length);
  const columns = own.columns.filter(({ headers }) => headers.length);
  return finished({ ...headOf(scene, card), ...own, rows, columns });
}

/** Puts a timeline together. Waves without bars and milestones are left out. */
export function timelineOf(scene: Scene, card: Named, own: Own<TimelineView>): TimelineView {
  const waves = own.waves.filter(({ bars, milestones }) => bars.length || milestones.length);
  return finished({ ...headOf(scene, card), ...own, waves });
}

/** The framework may have a name of its own for the view; the title carries the province. */
function headOf(scene: Scene, { id, title, question }: Named): Omit<ViewHead, "summary" | "notes"> {
  const named = scene.framework.views.get(id)?.name ?? title;
  return {
    id,
    title: ofProvince(scene, named),
    question,
    date: scene.at,
    states: [],
    ...(scene.scope?.words ? { only: scene.scope.words } : {}),
  };
}

const nothing: Words = {
  vi: "Không có gì để vẽ: mô hình chưa ghi phần tử nào thuộc sơ đồ này.",
  en: "There is nothing to draw: the model has no element that belongs to this picture.",
};
const nothingWithin: Words = {
  vi: "Không có gì để vẽ trong phạm vi đã chọn.",
  en: "There is nothing to draw within what was asked for.",
};

/** A view with the states that occur in it; one that shows nothing says so. */
export function finished<V extends View>(view: V): V {
  const occurring = new Set(statesIn(view));
  const states = boxStates.filter((state) => occurring.has(state));
  const notes = sizeOf(view) ? view.notes : [...view.notes, view.only ? nothingWithin : nothing];
  return { ...view, states, notes };
}

function statesIn(view: View): readonly (BoxState | undefined)[] {
  switch (view.layout) {
    case "matrix":
      return [...headersOf(view.rows), ...headersOf(view.columns), ...view.cells].map(({ state }) => state);
    case "timeline":
      return [...barsOf(view), ...view.waves.flatMap(({ milestones }) => milestones)].map(({ state }) => state);
    default:
      return boxesOf(view).map(({ state }) => state);
  }
}

function ofProvince(graph: Graph, title: Text): Text {
  const { name } = graph.model.province;
  return { vi: `${title.vi} – ${name.vi}`, en: `${title.en ?? title.vi} – ${name.en ?? name.vi}` };
}

/** A sentence for a number of things; nothing for none. */
export function noted(number: number, sentence: (number: number) => Words): readonly Words[] {
  return number ? [sentence(number)] : [];
}

/** `one` or `many` in English, by number. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
