import type { PartialDate } from "../../domain/date.ts";
import type { Money } from "../../domain/money.ts";
import type { Inline, Run } from "../../domain/page.ts";
import { type Status, statusOf } from "../../domain/provenance.ts";
import type { Language, Text, Words } from "../../domain/text.ts";
import { inLanguage } from "../../domain/text.ts";
import { dateIn } from "./dates.ts";
import { moneyIn, numberIn } from "./numbers.ts";
import { say, type Telling } from "./telling.ts";

interface WithProvenance {
  readonly source?: readonly string[] | undefined;
  readonly status?: Status | undefined;
}

/** Words of ours as a run of text. */
export function words(telling: Telling, both: Words): Inline {
  return [{ text: say(telling, both) }];
}

/** A text of the model as a run that says in which language it is. */
export function textRun({ language }: Telling, text: Text): Run {
  const foreign = language === "en" && !text.en;
  return { text: inLanguage(text, language), ...(foreign && { lang: "vi" as const }) };
}

/** The mark that a value must carry; nothing where it is cited, or where the province itself states it. */
export function markOf(value: WithProvenance): { readonly mark?: Status } {
  const status = statusOf(value);
  return status && status !== "cited" ? { mark: status } : {};
}

/** The numbers of the sources that a value is cited from: ` [3]`. */
export function citations({ citations: numbers, chapters }: Telling, ids: readonly string[] | undefined): Inline {
  return (ids ?? []).flatMap((id) => {
    const number = numbers.get(id);
    if (number === undefined) return [];
    const href = chapters.has("annex-sources") ? { href: `#source-${number}` } : {};
    return [{ text: " " }, { text: `[${number}]`, ...href }];
  });
}

/** Words of a card, in which backticks set off words of the model language. */
export function withCode(text: string): Inline {
  return text
    .split("`")
    .flatMap((part, index) => (part ? [index % 2 ? { text: part, code: true } : { text: part }] : []));
}

/** The name of a thing with its mark and, on request, its sources. */
export function named(
  telling: Telling,
  thing: WithProvenance & { readonly name: Text },
  options: { readonly cite?: boolean; readonly strong?: boolean } = {},
): Inline {
  const run: Run = { ...textRun(telling, thing.name), ...markOf(thing), ...(options.strong && { strong: true }) };
  return options.cite === false ? [run] : [run, ...citations(telling, thing.source)];
}

/** The name of an element, or of a thing that the framework declares, by its id; the id where nobody knows it. */
export function nameOf(telling: Telling, id: string): Run {
  const { framework } = telling.results;
  const element = telling.elements.get(id);
  if (element) {
    const name = element.type === "view" ? element.title : element.name;
    return name ? textRun(telling, name) : { text: id };
  }
  const declared =
    framework.nationalSystems.get(id) ??
    framework.platforms.get(id) ??
    framework.blocks.get(id) ??
    framework.sectors.get(id);
  return { text: declared ? declared.name[telling.language] : id };
}

/** The names of some things, joined by commas; unknown where there are none. */
export function namesOf(telling: Telling, ids: readonly string[] | undefined): Inline | undefined {
  if (!ids?.length) return undefined;
  return ids.flatMap((id, index) => (index ? [{ text: ", " }, nameOf(telling, id)] : [nameOf(telling, id)]));
}

/** An agency by its abbreviation where the reader's language has one, else by its name; unknown where none is given. */
export function agencyName(telling: Telling, id: string | undefined): Inline | undefined {
  if (id === undefined) return undefined;
  const agency = telling.elements.get(id);
  const short = agency?.type === "agency" && telling.language === "vi" ? agency.abbreviation : undefined;
  return [short ? { text: short } : nameOf(telling, id)];
}

/** A number, a date or an amount as a cell; unknown stays unknown. */
export const cell = {
  text: (text: string | undefined): Inline | undefined => (text === undefined ? undefined : [{ text }]),
  words: (telling: Telling, both: Words | undefined): Inline | undefined => both && words(telling, both),
  number: (telling: Telling, value: number | undefined): Inline | undefined =>
    value === undefined ? undefined : [{ text: numberIn(telling.language, value) }],
  date: (telling: Telling, date: PartialDate | undefined): Inline | undefined =>
    date && [{ text: dateIn(telling.language, date) }],
  money: (telling: Telling, money: Money | undefined): Inline | undefined =>
    money && [{ text: moneyIn(telling.language, money) }],
} as const;

/** Items joined as a language does: `a, b và c`, `a, b and c`. */
export function joined(language: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${{ vi: "và", en: "and" }[language]} ${last}`;
}
