import { isPartialDate } from "../domain/date.ts";

/** A date as YAML wants it, from the ways in which Vietnamese write one: `24/7/2014`, `24-07-2014`, `7/2014`, `2014.7.24`. */
export function dateMeant(text: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const [, yearFirst, monthNext, dayLast] = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(text.trim()) ?? [];
  const parts = year ? [year, month, day] : [yearFirst, monthNext, dayLast];
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return isPartialDate(date) ? date : undefined;
}

/** A number as YAML wants it, from Vietnamese (`1.234.567`, `5,3`), English (`1,234,567`) and spaced ways of writing one. */
export function numberMeant(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^[-+]?\d+(?:\.\d+)?$/.test(trimmed)) return trimmed;
  if (/^[-+]?\d{1,3}(?:([.\s\u00a0])\d{3})(?:\1\d{3})*(?:,\d+)?$/.test(trimmed))
    return trimmed.replace(/[.\s\u00a0]/g, "").replace(",", ".");
  if (/^[-+]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(trimmed)) return trimmed.replaceAll(",", "");
  return /^[-+]?\d+,\d+$/.test(trimmed) ? trimmed.replace(",", ".") : undefined;
}

const affirmations: ReadonlyMap<string, "true" | "false"> = new Map<string, "true" | "false">([
  ...["yes", "y", "on", "có", "co", "đúng", "dung", "1", "x"].map((word) => [word, "true"] as const),
  ...["no", "n", "off", "không", "khong", "sai", "0"].map((word) => [word, "false"] as const),
  ["true", "true"],
  ["false", "false"],
]);

/** The truth value that a word of Vietnamese, English or YAML 1.1 stands for. */
export function booleanMeant(text: string): "true" | "false" | undefined {
  return affirmations.get(text.trim().toLowerCase());
}
