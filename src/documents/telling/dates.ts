import type { PartialDate } from "../../domain/date.ts";
import type { Language } from "../../domain/text.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A date as precise as it is known: `24/7/2014`, `tháng 7/2014`, `2014`; `24 July 2014`, `July 2014`, `2014`. */
export function dateIn(language: Language, date: PartialDate): string {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  if (language === "en") return [day && Number(day), months[Number(month) - 1], year].filter(Boolean).join(" ");
  return day ? `${Number(day)}/${Number(month)}/${year}` : `tháng ${Number(month)}/${year}`;
}

/** The same, as it stands in a Vietnamese sentence: `năm 2014`, `ngày 24/7/2014`. */
export function dateInSentence(language: Language, date: PartialDate): string {
  if (language === "en") return dateIn("en", date);
  const prefix = { 4: "năm ", 10: "ngày " }[date.length] ?? "";
  return prefix + dateIn("vi", date);
}

/** A stretch of time of which one end may be unknown; nothing where both are. */
export function periodIn(
  language: Language,
  start: PartialDate | undefined,
  end: PartialDate | undefined,
): string | undefined {
  if (start && end)
    return start === end ? dateIn(language, start) : `${dateIn(language, start)} – ${dateIn(language, end)}`;
  if (start) return `${{ vi: "từ", en: "from" }[language]} ${dateIn(language, start)}`;
  return end && `${{ vi: "đến", en: "until" }[language]} ${dateIn(language, end)}`;
}
