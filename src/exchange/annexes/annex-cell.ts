import type { Inline } from "../../domain/page.ts";
import { statusNames } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import type { Cell } from "../spreadsheet/sheet.ts";

/** What Excel can hold in a cell, in UTF-16 units. */
export const longestText = 32_767;

/** The words of a cell: references by their label, marks in brackets. */
export function annexText(cell: Inline, labelOf: (id: string) => string | undefined, language: Language): string {
  return cell
    .map(({ text, refersTo, mark }) => {
      const shown = (refersTo === undefined ? undefined : labelOf(refersTo)) ?? text;
      return mark === undefined || mark === "cited" ? shown : `${shown} (${statusNames[mark][language]})`;
    })
    .join("");
}

/** A cell of a column of figures: a number where its words are one as the language writes it, else the words. */
export function figureCell(text: string, language: Language): Cell {
  const percent = /^(.+?)\s?%$/.exec(text);
  const value = numberOf(percent?.[1] ?? text, language);
  if (value === undefined) return text;
  if (percent) return { value: value / 100, format: "percent" };
  return { value, format: Number.isInteger(value) ? (/[.,]/.test(text) ? "integer" : "general") : "decimal" };
}

const patterns: Readonly<Record<Language, RegExp>> = {
  vi: /^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  en: /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

/** Nothing where a text is no number of the language: leading zeros belong to codes. */
function numberOf(text: string, language: Language): number | undefined {
  if (!patterns[language].test(text) || /^[-−]?0\d/.test(text)) return undefined;
  const plain = language === "vi" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  const value = Number(plain.replace("−", "-"));
  return Number.isSafeInteger(value) || !Number.isInteger(value) ? value : undefined;
}
