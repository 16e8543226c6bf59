import type { Bar, Milestone, TimelineView, Wave } from "../domain/timeline-view.ts";
import { barsOf } from "../domain/timeline-view.ts";
import { changedNote, changeOf, together } from "./change.ts";

/** Two roadmaps as one, on a scale that holds both. */
export function timelineDifference(before: TimelineView, after: TimelineView): TimelineView {
  return {
    ...after,
    from: [before.from, after.from].sort()[0] ?? after.from,
    to: [before.to, after.to].sort()[1] ?? after.to,
    waves: mergedWaves(before, after),
    dependencies: together(before.dependencies, after.dependencies, ({ id }) => id).flatMap((pair) => {
      const dependency = pair.after ?? pair.before;
      return dependency ? [{ ...dependency, change: changeOf(pair.before && {}, pair.after && {}) }] : [];
    }),
    dateLines: together(before.dateLines, after.dateLines, ({ date }) => date).flatMap(
      (pair) => pair.after ?? pair.before ?? [],
    ),
  };
}

function mergedWaves(before: TimelineView, after: TimelineView): readonly Wave[] {
  const earlier = new Map(barsOf(before).map((bar) => [bar.id, bar]));
  const standing = new Set(barsOf(after).map(({ id }) => id));
  const marks = new Map(before.waves.flatMap(({ milestones }) => milestones.map((each) => [each.id, each])));
  const marked = new Set(after.waves.flatMap(({ milestones }) => milestones.map(({ id }) => id)));
  return together(before.waves, after.waves, ({ id }) => id).flatMap((pair): readonly Wave[] => {
    const wave = pair.after ?? pair.before;
    if (!wave) return [];
    const goneBars = (pair.before?.bars ?? []).filter(({ id }) => !standing.has(id));
    const goneMarks = (pair.before?.milestones ?? []).filter(({ id }) => !marked.has(id));
    return [
      {
        ...wave,
        bars: [
          ...(pair.after?.bars ?? []).map((bar) => mergedBar(earlier.get(bar.id), bar)),
          ...goneBars.map((bar): Bar => ({ ...bar, change: changeOf(bar, undefined) })),
        ],
        milestones: [
          ...(pair.after?.milestones ?? []).map(
            (each): Milestone => ({ ...each, change: changeOf(marks.get(each.id), each) }),
          ),
          ...goneMarks.map((each): Milestone => ({ ...each, change: changeOf(each, undefined) })),
        ],
      },
    ];
  });
}

function mergedBar(before: Bar | undefined, after: Bar): Bar {
  const change = changeOf(before, after);
  const note = changedNote(before?.note, after.note, change);
  const moved = before && (before.start !== after.start || before.end !== after.end);
  return { ...after, ...(note ? { note } : {}), change: moved && change === "kept" ? "changed" : change };
}
