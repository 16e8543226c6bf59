import type { MatrixView } from "../../src/domain/matrix-view.ts";
import type { TimelineView } from "../../src/domain/timeline-view.ts";
import type { ViewHead } from "../../src/domain/view-head.ts";

const head = {
  id: "view",
  title: { vi: "Hình", en: "Picture" },
  question: { vi: "Có gì?", en: "What is there?" },
  summary: { vi: "Tóm tắt", en: "Summary" },
  date: "2014-12",
  states: [],
  notes: [],
} as const satisfies ViewHead;

/** A matrix with what a test does not care about filled in. */
export function matrixOf(parts: Partial<MatrixView>): MatrixView {
  return {
    ...head,
    layout: "matrix",
    setting: "figures",
    rowTitle: { vi: "Hàng", en: "Rows" },
    columnTitle: { vi: "Cột", en: "Columns" },
    rows: [],
    columns: [],
    cells: [],
    ...parts,
  };
}

/** A matrix of so many rows and columns with a value in every cell, and sums. */
export function fullMatrix(rows: number, columns: number, label = (name: string): string => name): MatrixView {
  const headers = (name: string, count: number, total: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${name}${index}`,
      label: { vi: label(`${name} ${index}`) },
      total,
    }));
  return matrixOf({
    rows: [{ id: "r", title: { vi: label("Nhóm hàng") }, tone: "data", headers: headers("r", rows, columns) }],
    columns: [{ id: "c", title: { vi: label("Nhóm cột") }, tone: "users", headers: headers("c", columns, rows) }],
    cells: Array.from({ length: rows * columns }, (_, index) => ({
      row: `r${Math.floor(index / columns)}`,
      column: `c${index % columns}`,
      value: 1,
      spoken: { vi: "một", en: "one" },
      elements: [],
    })),
    totals: { title: { vi: "Cộng", en: "Total" }, sum: rows * columns },
    heat: { most: 1, unit: { vi: "thứ", en: "things" } },
  });
}

/** A matrix in which every text is the given one. */
export function hostileMatrix(text: string): MatrixView {
  const label = { vi: text };
  const headers = (name: string) =>
    [0, 1].map(
      (index) => ({ id: `${name}${index}`, label, note: label, state: "planned", provenance: "inferred" }) as const,
    );
  return matrixOf({
    title: label,
    rows: [{ id: "r", title: label, tone: "data", headers: headers("r") }],
    columns: [{ id: "c", title: label, tone: "users", headers: headers("c") }],
    cells: [
      { row: "r0", column: "c0", text: label, state: "missing", spoken: { vi: text, en: text }, elements: [] },
      { row: "r1", column: "c1", value: 123_456, change: "added", spoken: { vi: text, en: text }, elements: [] },
    ],
    legend: [{ kind: "text", text: { vi: text, en: text }, words: { vi: text, en: text } }],
    totals: { title: { vi: text, en: text }, sum: 1 },
  });
}

/** A timeline with what a test does not care about filled in. */
export function timelineOf(parts: Partial<TimelineView>): TimelineView {
  return {
    ...head,
    layout: "timeline",
    from: "2010-01-01",
    to: "2016-12-31",
    waves: [],
    dependencies: [],
    dateLines: [],
    ...parts,
  };
}

/** A timeline in which every text is the given one. */
export function hostileTimeline(text: string): TimelineView {
  const label = { vi: text };
  const bar = { kind: "project", label, note: label, state: "planned" } as const;
  return timelineOf({
    title: label,
    waves: [
      {
        id: "w",
        title: label,
        note: label,
        tone: "data",
        bars: [
          { id: "a", ...bar, start: "2010", end: "2012-06", change: "changed" },
          { id: "b", ...bar, end: "2011", provenance: "background" },
          { id: "c", ...bar, badges: [{ kind: "findings", severity: "error", count: 3 }] },
        ],
        milestones: [
          { id: "m", label, date: "2016-12", state: "planned", bar: "a" },
          { id: "n", label, date: "2010", state: "realised", bar: "a" },
          { id: "o", label, date: "2013-05-04", state: "planned" },
        ],
      },
    ],
    dependencies: [
      { id: "a-b", from: "a", to: "b", isBroken: true },
      { id: "b-c", from: "b", to: "c", isBroken: false },
    ],
    dateLines: [
      { date: "2014", label },
      { date: "2014-02", label },
    ],
  });
}
