import { groupBy } from "../../domain/grouping.ts";
import type { Month, TimedPackage, WorkPackage } from "../../domain/roadmap.ts";
import { circles } from "../../graph/walk.ts";

/** A package with the packages that it waits for and those that wait for it, circles cut open. */
interface Knot {
  readonly work: WorkPackage;
  readonly before: readonly string[];
}

/** A package in time whose wave is not known yet. */
export interface PlacedPackage extends TimedPackage {
  /** How many stand in the longest line of packages that wait for one another, up to this one. */
  readonly depth: number;
}

/** Packages in time, without regard to budgets: earliest and latest dates (critical path method). */
export interface Schedule {
  /** In an order in which none stands before one that it waits for. */
  readonly packages: readonly PlacedPackage[];
  readonly circles: readonly (readonly string[])[];
  readonly end: Month;
}

/**
 * Puts packages into time by the critical path method. Nothing begins before `start`; what has no date of its own may
 * last until `target`, or until the last package ends where that is later. Of packages that wait for one another in a
 * circle, those given first go first.
 */
export function schedule(packages: readonly WorkPackage[], start: Month, target: Month | undefined): Schedule {
  const { knots, found } = ordered(packages);
  const ends = new Map<string, Month>();
  const depth = new Map<string, number>();
  for (const { work, before } of knots) {
    const ready = Math.max(start, ...before.map((id) => ends.get(id) ?? start));
    ends.set(work.id, Math.max(ready, work.notBefore ?? start) + work.duration);
    depth.set(work.id, 1 + Math.max(0, ...before.map((id) => depth.get(id) ?? 0)));
  }
  const end = Math.max(start, target ?? start, ...ends.values());
  const latest = latestEnds(knots, end);
  const lastEnd = Math.max(start, ...ends.values());
  const scheduled = knots.map(({ work }): PlacedPackage => {
    const earliestEnd = ends.get(work.id) ?? start;
    const latestEnd = latest.get(work.id) ?? end;
    return {
      ...work,
      earliestStart: earliestEnd - work.duration,
      earliestEnd,
      latestStart: latestEnd - work.duration,
      latestEnd,
      start: earliestEnd - work.duration,
      end: earliestEnd,
      depth: depth.get(work.id) ?? 1,
      isCritical: false,
      late: Math.max(0, earliestEnd - (work.notAfter ?? earliestEnd)),
    };
  });
  return { packages: withCriticalPath(scheduled, lastEnd), circles: found, end };
}

/** The latest ends that hold nothing up; the date of the model is a wish here: missing it is told, not scheduled. */
function latestEnds(knots: readonly Knot[], end: Month): ReadonlyMap<string, Month> {
  const latest = new Map(knots.map(({ work }) => [work.id, end]));
  for (const { work, before } of knots.toReversed()) {
    const start = (latest.get(work.id) ?? end) - work.duration;
    for (const id of before) latest.set(id, Math.min(latest.get(id) ?? end, start));
  }
  return latest;
}

/** Critical is what the last package to end has waited for without a pause: the chain that makes the roadmap so long. */
function withCriticalPath(packages: readonly PlacedPackage[], lastEnd: Month): readonly PlacedPackage[] {
  const ends = new Map(packages.map(({ id, earliestEnd }) => [id, earliestEnd]));
  const critical = new Set(packages.filter(({ earliestEnd }) => earliestEnd === lastEnd).map(({ id }) => id));
  for (const { id, after, earliestStart } of packages.toReversed()) {
    // What stands later in the order and is waited for all the same closes a circle.
    ends.delete(id);
    if (!critical.has(id)) continue;
    for (const before of after) if (ends.get(before.id) === earliestStart) critical.add(before.id);
  }
  return packages.map((work) => (critical.has(work.id) ? { ...work, isCritical: true } : work));
}

/** Packages so that none stands before one it waits for; ties keep the order given. */
function ordered(packages: readonly WorkPackage[]): { knots: readonly Knot[]; found: Schedule["circles"] } {
  const place = new Map(packages.map(({ id }, index) => [id, index]));
  const known = (work: WorkPackage): readonly string[] =>
    [...new Set(work.after.map(({ id }) => id))].filter((id) => place.has(id));
  const byId = new Map(packages.map((work) => [work.id, work]));
  const ids = packages.map(({ id }) => id);
  const found = circles(ids, (id) => known(byId.get(id) ?? emptyPackage));
  const circleOf = new Map(found.flatMap((circle, index) => circle.map((id) => [id, index])));
  const inCircle = (work: WorkPackage, id: string): boolean =>
    circleOf.has(id) && circleOf.get(id) === circleOf.get(work.id) && (place.get(id) ?? 0) >= (place.get(work.id) ?? 0);
  const knots = packages.map((work) => ({ work, before: known(work).filter((id) => !inCircle(work, id)) }));
  return { knots: inOrder(knots), found };
}

const emptyPackage: Pick<WorkPackage, "after"> & WorkPackage = {
  id: "",
  name: { vi: "" },
  origin: "proposed",
  kind: "development",
  delivers: [],
  realizes: [],
  after: [],
  duration: 0,
  isDurationAssumed: true,
  closes: [],
};

/** Kahn's algorithm, taking the first in the order given among those that wait for nothing more. */
function inOrder(knots: readonly Knot[]): readonly Knot[] {
  const waiting = new Map(knots.map(({ work, before }) => [work.id, before.length]));
  const followers = groupBy(
    knots.flatMap((knot) => knot.before.map((id) => ({ id, knot }))),
    ({ id }) => id,
  );
  const ready = knots.filter(({ before }) => before.length === 0);
  for (const knot of ready)
    for (const { knot: follower } of followers.get(knot.work.id) ?? []) {
      const left = (waiting.get(follower.work.id) ?? 0) - 1;
      waiting.set(follower.work.id, left);
      if (left === 0) ready.push(follower);
    }
  return ready;
}
