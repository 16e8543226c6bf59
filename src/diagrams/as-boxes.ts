import { type Cell, type Header, headersOf, type MatrixView } from "../domain/matrix-view.ts";
import { inLanguage, type Language, type Text } from "../domain/text.ts";
import type { Bar, TimelineView } from "../domain/timeline-view.ts";
import { type Box, type BoxView, type Group, isBoxView, type Line, type View } from "../domain/view.ts";

/**
 * A view as boxes, for formats that have no tables and no scales of time. Of a matrix: its rows, and inside each what
 * stands in its cells; of a timeline: its bars by wave, with their dates, and the dependencies as lines.
 */
export function asBoxes(view: View): BoxView {
  if (isBoxView(view)) return view;
  return view.layout === "matrix" ? matrixBoxes(view) : timelineBoxes(view);
}

function matrixBoxes(view: MatrixView): BoxView {
  const columns = new Map(headersOf(view.columns).map((column) => [column.id, column]));
  const groups = view.rows.map(
    ({ id, title, tone, headers }): Group => ({
      id,
      title: title ?? view.rowTitle,
      place: "band",
      tone,
      boxes: headers.map((header) => rowBox(view, header, columns)),
    }),
  );
  return { ...view, layout: "layers", groups, lines: [] };
}

function rowBox(view: MatrixView, header: Header, columns: ReadonlyMap<string, Header>): Box {
  const cells = view.cells.filter(({ row }) => row === header.id);
  return {
    ...header,
    id: `row--${header.id}`,
    kind: "level",
    state: header.state ?? "neutral",
    boxes: cells.map((cell) => cellBox(cell, columns.get(cell.column))),
  };
}

function cellBox(cell: Cell, column: Header | undefined): Box {
  return {
    ...cell,
    id: `cell--${cell.row}--${cell.column}`,
    kind: "level",
    label: column?.label ?? { vi: cell.column },
    note: cell.text ?? { vi: String(cell.value ?? "") },
    state: cell.state ?? "neutral",
    boxes: [],
  };
}

function timelineBoxes(view: TimelineView): BoxView {
  const groups = view.waves.map(
    ({ id, title, tone, bars, milestones }): Group => ({
      id,
      title,
      place: "band",
      tone,
      boxes: [
        ...bars.map(barBox),
        ...milestones.map(
          (milestone): Box => ({ ...milestone, kind: "project", note: { vi: milestone.date }, boxes: [] }),
        ),
      ],
    }),
  );
  const lines = view.dependencies.map(
    (dependency): Line => ({ ...dependency, style: "reference", planned: false, bothWays: false }),
  );
  return { ...view, layout: "graph", groups, lines };
}

function barBox(bar: Bar): Box {
  const dates = bar.start || bar.end ? `${bar.start ?? "…"} – ${bar.end ?? "…"}` : undefined;
  const note = dates === undefined ? bar.note : withDates(bar.note, dates);
  return { ...bar, boxes: [], ...(note ? { note } : {}) };
}

function withDates(note: Text | undefined, dates: string): Text {
  const said = (language: Language) => (note ? `${inLanguage(note, language)} · ${dates}` : dates);
  return { vi: said("vi"), en: said("en") };
}
