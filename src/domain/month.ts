import { firstDay, lastDay, type PartialDate } from "./date.ts";
import type { Month } from "./roadmap.ts";

/** The month in which a date begins. */
export function firstMonth(date: PartialDate): Month {
  return monthOf(firstDay(date));
}

/** The month after the one in which a date ends. */
export function monthAfter(date: PartialDate): Month {
  return monthOf(lastDay(date)) + 1;
}

/** A month as a date: `2016-01`. */
export function dateOf(month: Month): PartialDate {
  const year = Math.floor(month / 12);
  return `${year}-${String(month - year * 12 + 1).padStart(2, "0")}`;
}

/** The year of a month. */
export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

function monthOf(day: string): Month {
  const [year, month] = day.split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}
