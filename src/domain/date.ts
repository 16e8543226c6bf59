import * as z from "zod";

declare const brand: unique symbol;

/** A date known to the year, the month or the day: `2014`, `2014-07`, `2014-07-24`. */
export type PartialDate = string & { readonly [brand]?: "PartialDate" };

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a date of year, month or day precision that the calendar has. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (!year) return false;
  return !day || Number(day) <= daysIn(Number(year), Number(month));
}

/** The first day that a date can mean, as `YYYY-MM-DD`: such strings compare as dates do. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, date.length === 7 ? 7 : 10).padEnd(10, "-01");
}

/** The last day that a date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const [year = "", month = "12", day] = date.split("-");
  return `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`;
}

/**
 * Whether an event has happened by the end of a date. An event known only to the year counts from the first day of
 * that year (architecture/decisions: time as lifecycle).
 */
export function hasHappened(event: PartialDate, by: PartialDate): boolean {
  // The first day of one against the last day of the other: only what both dates tell decides.
  return event <= by || event.startsWith(by);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date of year, month or day precision. A bare year may be written as a number. */
export const partialDateSchema = z
  .union([z.number().int().min(1900).max(2200), z.string().refine(isPartialDate, { error: "date" })])
  .transform((value): PartialDate => String(value))
  .meta({
    id: "date",
    pattern: pattern.source,
    description: "Ngày: năm, năm-tháng hoặc năm-tháng-ngày · Date: year, year-month or year-month-day",
  });
