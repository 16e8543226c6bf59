import { firstDay, lastDay, type PartialDate } from "../domain/date.ts";

const millisecondsOfDay = 86_400_000;

/** Where dates stand on a scale: in units of the picture, from the left edge of the scale. */
export interface Scale {
  readonly width: number;
  /** The start of a date that may be known to the year or month only; kept within the scale. */
  readonly startOf: (date: PartialDate) => number;
  /** The end of a date: the end of its year or month where no more is known. */
  readonly endOf: (date: PartialDate) => number;
  readonly middleOf: (date: PartialDate) => number;
  /** The first days of the years of the scale, thinned out so that their names have room. */
  readonly years: readonly { readonly year: number; readonly x: number; readonly width: number }[];
}

const yearWidths = { least: 34, most: 130 };
const usable = 700;
/** A year's name every so many years, where years are narrow. */
const everyYears = [1, 2, 5, 10, 20, 50, 100];
const narrowestName = 32;

/** The scale from the first day of a date to the last of another. */
export function scaleOf(from: PartialDate, to: PartialDate): Scale {
  const first = dayOf(firstDay(from));
  const days = Math.max(1, dayOf(lastDay(to)) + 1 - first);
  const count = Math.max(1, Math.round(days / 365.25));
  const width = Math.min(usable * 1.4, Math.max(usable, count * yearWidths.least), count * yearWidths.most + 200);
  const at = (day: number): number => (Math.min(days, Math.max(0, day - first)) / days) * width;
  const startOf = (date: PartialDate): number => at(dayOf(firstDay(date)));
  const endOf = (date: PartialDate): number => at(dayOf(lastDay(date)) + 1);
  const every = everyYears.find((years) => (width / count) * years >= narrowestName) ?? 100;
  const start = Number(firstDay(from).slice(0, 4));
  const years = Array.from({ length: Math.ceil(count / every) }, (_, index) => {
    const year = start + index * every;
    const x = at(dayOf(`${year}-01-01`));
    return { year, x, width: at(dayOf(`${year + every}-01-01`)) - x };
  });
  return { width, startOf, endOf, middleOf: (date) => (startOf(date) + endOf(date)) / 2, years };
}

function dayOf(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);
}
