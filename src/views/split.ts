import type { HeaderGroup, MatrixView } from "../domain/matrix-view.ts";
import { headersOf } from "../domain/matrix-view.ts";
import type { Text, Words } from "../domain/text.ts";
import { barsOf, type TimelineView, type Wave } from "../domain/timeline-view.ts";
import { boxesOf, isBoxView, type View } from "../domain/view.ts";
import { splitBoxes } from "./split-boxes.ts";
import { chunks, type Part, partsOf } from "./split-parts.ts";

/** How much one sheet holds before nobody can read it any more. */
const limits = { boxes: 160, nodes: 60, lines: 100, rows: 40, columns: 30, bars: 30 } as const;

/**
 * A view as the pictures that it is drawn in: itself where it fits a sheet; else an index, and its parts, by layer,
 * sector or agency as its groups are. Nothing is left out: a line that leads to another part ends at a box for that part.
 */
export function splitView(view: View): readonly View[] {
  if (fits(view)) return [view];
  if (isBoxView(view)) return splitBoxes(view, view.layout === "graph" ? limits.nodes : limits.boxes);
  return view.layout === "matrix" ? splitMatrix(view) : splitTimeline(view);
}

/** Whether a view fits one sheet. */
export function fits(view: View): boolean {
  if (view.layout === "matrix")
    return headersOf(view.rows).length <= limits.rows && headersOf(view.columns).length <= limits.columns;
  if (view.layout === "timeline") return barsOf(view).length <= limits.bars;
  const most = view.layout === "graph" ? limits.nodes : limits.boxes;
  return boxesOf(view).length <= most && (view.layout === "layers" || view.lines.length <= limits.lines);
}

function splitMatrix(view: MatrixView): readonly View[] {
  const parts = chunks(view.rows, limits.rows, ({ headers }) => headers.length, cutHeaders);
  return partsOf(
    view,
    parts.flatMap((groups) => matrixParts(view, groups)),
  );
}

/** Rows, with the columns in which they have anything; where these are still too many, side by side. */
function matrixParts(view: MatrixView, rows: readonly HeaderGroup[]): readonly Part<MatrixView>[] {
  const ids = new Set(headersOf(rows).map(({ id }) => id));
  const cells = view.cells.filter(({ row }) => ids.has(row));
  const used = new Set(cells.map(({ column }) => column));
  const columns = view.columns
    .map((group) => ({ ...group, headers: group.headers.filter(({ id }) => used.has(id)) }))
    .filter(({ headers }) => headers.length);
  const beside = chunks(columns, limits.columns, ({ headers }) => headers.length, cutHeaders);
  const sheets = beside.length ? beside : [[]];
  return sheets.map((group) => {
    const shown = new Set(headersOf(group).map(({ id }) => id));
    return {
      titles: titlesOf(rows, view.rowTitle),
      size: ids.size,
      view: { ...view, rows, columns: group, cells: cells.filter(({ column }) => shown.has(column)) },
    };
  });
}

function titlesOf(groups: readonly HeaderGroup[], usual: Words): readonly Text[] {
  return groups.map(({ title }) => title ?? usual);
}

function cutHeaders(group: HeaderGroup, from: number, to: number): HeaderGroup {
  return { ...group, headers: group.headers.slice(from, to) };
}

function splitTimeline(view: TimelineView): readonly View[] {
  const parts = chunks(
    view.waves,
    limits.bars,
    ({ bars, milestones }) => Math.max(bars.length, milestones.length ? 1 : 0),
    cutWave,
  );
  return partsOf(
    view,
    parts.map((waves) => timelinePart(view, waves)),
  );
}

function cutWave(wave: Wave, from: number, to: number): Wave {
  const bars = wave.bars.slice(from, to);
  const ids = new Set(bars.map(({ id }) => id));
  return {
    ...wave,
    bars,
    milestones: wave.milestones.filter(({ bar }) => (bar === undefined ? from === 0 : ids.has(bar))),
  };
}

/** A dependency on a project of another part is named in the notes: no arrow can lead there. */
function timelinePart(view: TimelineView, waves: readonly Wave[]): Part<TimelineView> {
  const ids = new Set(waves.flatMap(({ bars }) => bars.map(({ id }) => id)));
  const within = view.dependencies.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const across = view.dependencies.filter(({ from, to }) => ids.has(from) !== ids.has(to)).length;
  const note: Words = {
    vi: `${across} quan hệ trước sau với dự án ở hình khác không vẽ ở đây.`,
    en: `${across} dependencies on projects of other pictures are not drawn here.`,
  };
  return {
    titles: waves.map(({ title }) => title),
    size: ids.size,
    view: { ...view, waves, dependencies: within },
    notes: across ? [note] : [],
  };
}
