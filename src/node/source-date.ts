import type { PartialDate } from "../domain/date.ts";

/** The day of `SOURCE_DATE_EPOCH` (seconds since 1970, in UTC; reproducible-builds.org). */
export function sourceDay(text: string): PartialDate | undefined {
  const milliseconds = /^\d{1,11}$/.test(text) ? Number(text) * 1000 : Number.NaN;
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
