import { lastDay, type PartialDate } from "../../domain/date.ts";
import type { Text } from "../../domain/text.ts";
import type { Effects } from "../effects.ts";

/** The day on which waivers are judged, with what says so. */
export interface Judgement {
  readonly on: PartialDate;
  readonly clock: Text;
}

/**
 * The day of judgement: `SOURCE_DATE_EPOCH` where it is set, else the day of the model's knowledge. No clock is asked, so
 * that the same input gives the same findings; nothing where the header could not be read.
 */
export function judgementOf({ today }: Effects, asOf: PartialDate | undefined): Judgement | undefined {
  if (today !== undefined) return { on: today, clock: { vi: "theo SOURCE_DATE_EPOCH", en: "by SOURCE_DATE_EPOCH" } };
  if (asOf === undefined) return undefined;
  return { on: asOf, clock: { vi: "theo “asOf” của mô hình", en: "by the “asOf” of the model" } };
}

/** Whether a time that runs to a date is over on the day of judgement; both dates run to their last day. */
export function isOver(until: PartialDate, { on }: Judgement): boolean {
  return lastDay(until) < lastDay(on);
}

/** The day a year after the day of judgement: what a new waiver proposes as its end. */
export function yearAfter({ on }: Judgement): PartialDate {
  const [year = "", month = "", day = ""] = lastDay(on).split("-");
  return [Number(year) + 1, month, month === "02" && day === "29" ? "28" : day].join("-");
}
