import { firstDay, lastDay, type PartialDate } from "../domain/date.ts";
import type { Element, Project } from "../domain/model.ts";

/** A stretch of time; an open end is not known, or has none. */
export interface Period {
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
}

/** From when an element is in use (by plan, where nothing better is known) until it retires. */
export function lifetimeOf(element: Element): Period {
  const lifecycle = "lifecycle" in element ? element.lifecycle : undefined;
  return { start: lifecycle?.live ?? lifecycle?.planned, end: lifecycle?.retired };
}

/** From the start to the end of a project. */
export function periodOf({ start, end }: Project): Period {
  return { start, end };
}

/** Whether a date lies before another however both are read: `2015` before `2016-03`, but not before `2015-06`. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** Whether two periods share a day as far as is known: one that may end before the other begins does not count. */
export function overlap(a: Period, b: Period): boolean {
  return (a.start === b.start && a.end === b.end) || !(mayPrecede(a, b) || mayPrecede(b, a));
}

function mayPrecede({ end }: Period, { start }: Period): boolean {
  return end !== undefined && start !== undefined && firstDay(end) <= lastDay(start);
}
