import type { PartialDate } from "../domain/date.ts";
import type { Words } from "../domain/text.ts";
import type { View } from "../domain/view.ts";
import { boxesOf, isBoxView } from "../domain/view.ts";
import { type BoxState, type Change, changes, type Marks } from "../domain/view-head.ts";
import { boxDifference } from "./difference-boxes.ts";
import { matrixDifference } from "./difference-matrix.ts";
import { timelineDifference } from "./difference-timeline.ts";
import { finished } from "./view-parts.ts";

/**
 * Two pictures of one view at two dates as one: everything that either shows, marked as added, removed, changed or kept.
 * Two pictures of different layouts, as a view of the province may have, have no difference: the later one is given.
 */
export function difference(before: View, after: View): View {
  const merged = mergedView(before, after);
  if (!merged) return after;
  const tally = tallyOf(merged);
  return finished({
    ...merged,
    since: before.date,
    summary: summaryOf(merged, before, tally),
    notes: notesOf(before, after, tally),
  });
}

function mergedView(before: View, after: View): View | undefined {
  if (isBoxView(before) && isBoxView(after)) return boxDifference(before, after);
  if (before.layout === "matrix" && after.layout === "matrix") return matrixDifference(before, after);
  if (before.layout === "timeline" && after.layout === "timeline") return timelineDifference(before, after);
  return undefined;
}

/** How many things of a view became what; `plans`: those of the added ones that are planned so far. */
type Tally = Readonly<Record<Change | "plans", number>>;

function tallyOf(view: View): Tally {
  const found = thingsIn(view);
  const count = (change: Change): number => found.filter((each) => each.change === change).length;
  return {
    added: count("added"),
    removed: count("removed"),
    changed: count("changed"),
    kept: count("kept"),
    plans: found.filter(({ change, state, planned }) => change === "added" && (planned || state === "planned")).length,
  };
}

type Changed = Pick<Marks, "change"> & { readonly state?: BoxState; readonly planned?: boolean };

/** What the view is about: boxes and lines, cells, bars. */
function thingsIn(view: View): readonly Changed[] {
  if (isBoxView(view)) return [...boxesOf(view), ...view.lines];
  if (view.layout === "matrix") return view.cells;
  return view.waves.flatMap(({ bars, milestones }) => [...bars, ...milestones]);
}

const changeWords: Readonly<Record<Change, Words>> = {
  added: { vi: "thêm", en: "added" },
  removed: { vi: "bỏ", en: "removed" },
  changed: { vi: "thay đổi", en: "changed" },
  kept: { vi: "giữ nguyên", en: "kept" },
};

function countsOf(tally: Tally): Words {
  const plans: Words = tally.plans
    ? { vi: ` (trong đó ${tally.plans} mới có kế hoạch)`, en: ` (${tally.plans} of them planned only)` }
    : { vi: "", en: "" };
  const of = (change: Change): Words => (change === "added" ? plans : { vi: "", en: "" });
  return {
    vi: changes.map((change) => `${changeWords[change].vi} ${tally[change]}${of(change).vi}`).join(", "),
    en: changes.map((change) => `${tally[change]} ${changeWords[change].en}${of(change).en}`).join(", "),
  };
}

function summaryOf({ date }: View, before: View, tally: Tally): Words {
  const counts = countsOf(tally);
  return {
    vi: `So sánh ${reversed(before.date)} với ${reversed(date)}: ${counts.vi}.`,
    en: `The difference between ${before.date} and ${date}: ${counts.en}.`,
  };
}

/** A date as Vietnamese readers write it: `24/07/2014`. */
function reversed(date: PartialDate): string {
  return date.split("-").reverse().join("/");
}

function notesOf(before: View, after: View, tally: Tally): readonly Words[] {
  const counts = countsOf(tally);
  const isUnchanged = tally.added + tally.removed + tally.changed === 0;
  const unchanged: Words = {
    vi: "Giữa hai thời điểm không có gì thay đổi.",
    en: "Nothing changed between the two dates.",
  };
  return [
    isUnchanged
      ? unchanged
      : { vi: `So với ${reversed(before.date)}: ${counts.vi}.`, en: `Against ${before.date}: ${counts.en}.` },
    ...after.notes,
  ];
}
