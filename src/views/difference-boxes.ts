import { type Box, type BoxView, boxesOf, type Group, type Line } from "../domain/view.ts";
import { changedNote, changeOf, together } from "./change.ts";

/** Two pictures of boxes as one. A box that moved to another group stands where it is later. */
export function boxDifference(before: BoxView, after: BoxView): BoxView {
  const earlier = new Map(boxesOf(before).map((box) => [box.id, box]));
  const standing = new Set(boxesOf(after).flatMap(({ id, elements = [] }) => [id, ...elements]));
  const merge: Merge = { earlier, isElsewhere: (box) => standsFor(box).some((id) => standing.has(id)) };
  return {
    ...after,
    groups: mergedGroups(before.groups, after.groups, merge),
    lines: mergedLines(before.lines, after.lines),
  };
}

interface Merge {
  /** The boxes of the earlier picture by id, wherever they stand. */
  readonly earlier: ReadonlyMap<string, Box>;
  /** Whether the later picture shows what a box stands for, in whatever box. */
  readonly isElsewhere: (box: Box) => boolean;
}

function standsFor({ id, elements = [] }: Box): readonly string[] {
  return [id, ...elements];
}

function mergedGroups(before: readonly Group[], after: readonly Group[], merge: Merge): readonly Group[] {
  return together(before, after, ({ id }) => id).flatMap((pair): readonly Group[] => {
    const group = pair.after ?? pair.before;
    if (!group) return [];
    const boxes = mergedBoxes(pair.before?.boxes ?? [], pair.after?.boxes ?? [], merge);
    const groups = mergedGroups(pair.before?.groups ?? [], pair.after?.groups ?? [], merge);
    if (!boxes.length && !groups.length) return [];
    return [{ ...group, boxes, ...(groups.length ? { groups } : {}) }];
  });
}

function mergedBoxes(before: readonly Box[], after: readonly Box[], merge: Merge): readonly Box[] {
  return together(before, after, ({ id }) => id).flatMap((pair): readonly Box[] => {
    if (pair.after) return [mergedBox(merge.earlier.get(pair.after.id), pair.after, merge)];
    return pair.before ? goneBoxes(pair.before, merge) : [];
  });
}

function mergedBox(before: Box | undefined, after: Box, merge: Merge): Box {
  const change = changeOf(before, after);
  const note = changedNote(before?.note, after.note, change);
  return {
    ...after,
    ...(note ? { note } : {}),
    change,
    boxes: mergedBoxes(before?.boxes ?? [], after.boxes, merge),
  };
}

/** A box that is no more, with what stood in it; what of it stands elsewhere later is not shown twice. */
function goneBoxes(before: Box, merge: Merge): readonly Box[] {
  const inner = before.boxes.flatMap((box) => goneBoxes(box, merge));
  return merge.isElsewhere(before) ? inner : [{ ...before, change: changeOf(before, undefined), boxes: inner }];
}

function mergedLines(before: readonly Line[], after: readonly Line[]): readonly Line[] {
  return together(before, after, ({ id }) => id).flatMap((pair): readonly Line[] => {
    const line = pair.after ?? pair.before;
    return line ? [{ ...line, change: changeOf(comparable(pair.before), comparable(pair.after)) }] : [];
  });
}

function comparable(line: Line | undefined) {
  if (!line) return undefined;
  const { label, bothWays, style } = line;
  const note = { vi: `${style} ${bothWays}` };
  return { state: line.planned ? ("planned" as const) : ("realised" as const), note, ...(label ? { label } : {}) };
}
