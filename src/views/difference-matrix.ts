import type { Cell, Header, HeaderGroup, MatrixView } from "../domain/matrix-view.ts";
import { headersOf } from "../domain/matrix-view.ts";
import type { Text } from "../domain/text.ts";
import type { Change } from "../domain/view-head.ts";
import { changedNote, changeOf, together } from "./change.ts";

/** Two tables as one: rows, columns and cells of both. Totals are those of the later date. */
export function matrixDifference(before: MatrixView, after: MatrixView): MatrixView {
  return {
    ...after,
    rows: mergedGroups(before.rows, after.rows),
    columns: mergedGroups(before.columns, after.columns),
    cells: mergedCells(before.cells, after.cells),
    ...(after.heat && before.heat
      ? { heat: { ...after.heat, most: Math.max(after.heat.most, before.heat.most) } }
      : {}),
  };
}

function mergedGroups(before: readonly HeaderGroup[], after: readonly HeaderGroup[]): readonly HeaderGroup[] {
  const standing = new Set(headersOf(after).map(({ id }) => id));
  const earlier = new Map(headersOf(before).map((header) => [header.id, header]));
  return together(before, after, ({ id }) => id).flatMap((pair): readonly HeaderGroup[] => {
    const group = pair.after ?? pair.before;
    if (!group) return [];
    const gone = (pair.before?.headers ?? []).filter(({ id }) => !standing.has(id));
    const headers = together([...gone], pair.after?.headers ?? [], ({ id }) => id).flatMap((each) =>
      mergedHeader(each.after ? earlier.get(each.after.id) : each.before, each.after),
    );
    return headers.length ? [{ ...group, headers }] : [];
  });
}

function mergedHeader(before: Header | undefined, after: Header | undefined): readonly Header[] {
  const header = after ?? before;
  if (!header) return [];
  const change = changeOf(before, after);
  const note = changedNote(before?.note, after?.note, change);
  const total = header.total === undefined ? {} : { total: after?.total ?? 0 };
  return [{ ...header, ...(note ? { note } : {}), ...total, change }];
}

function mergedCells(before: readonly Cell[], after: readonly Cell[]): readonly Cell[] {
  return together(before, after, ({ row, column }) => `${row} ${column}`).flatMap((pair): readonly Cell[] => {
    const cell = pair.after ?? pair.before;
    if (!cell) return [];
    const change = changeOfCell(pair.before, pair.after);
    const text = change === "changed" ? changedNote(said(pair.before), said(pair.after), change) : undefined;
    return [{ ...cell, ...(text ? { text } : {}), change }];
  });
}

/** A cell is a relation: also one that says what is missing comes and goes with its row. */
function changeOfCell(before: Cell | undefined, after: Cell | undefined): Change {
  if (!after) return "removed";
  return before ? changeOf(comparable(before), comparable(after)) : "added";
}

function comparable(cell: Cell | undefined) {
  const note = said(cell);
  return cell && { ...(cell.state ? { state: cell.state } : {}), ...(note ? { note } : {}) };
}

function said(cell: Cell | undefined): Text | undefined {
  return cell?.text ?? (cell?.value === undefined ? undefined : { vi: String(cell.value) });
}
