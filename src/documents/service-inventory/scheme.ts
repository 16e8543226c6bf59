import { firstDay, type PartialDate } from "../../domain/date.ts";

/** Whether the levels of Decree 42/2022, in force since 15 August 2022, hold at a date. */
export function isLater(date: PartialDate): boolean {
  return firstDay(date) >= "2022-08-15";
}
