import type { PartialDate } from "../../domain/date.ts";
import type { Money } from "../../domain/money.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { ReportCell, ReportColumn, ReportTable, ReportTone } from "../../domain/report-table.ts";
import type { Subject } from "../../domain/subject.ts";
import type { Text, Words } from "../../domain/text.ts";

/** A column and what stands in it for each thing of a list. */
export interface Field<T> extends ReportColumn {
  readonly cell: (item: T) => ReportCell;
}

/** A table of a list: one row for each thing. */
export function tableOf<T>(
  head: Pick<ReportTable, "id" | "title" | "empty"> & { readonly notes?: readonly Words[] },
  fields: readonly Field<T>[],
  items: readonly T[],
): ReportTable {
  return {
    notes: [],
    ...head,
    columns: fields.map(({ cell: _, ...column }) => column),
    rows: items.map((item) => fields.map(({ cell }) => cell(item))),
  };
}

/** Makes the columns of a table of one kind of thing. */
export interface FieldMakers<T> {
  /** A column of text. */
  readonly field: (
    id: string,
    title: Words,
    text: (item: T) => Text | undefined,
    tone?: (item: T) => ReportTone | undefined,
  ) => Field<T>;
  /** A column of whole numbers; a dash where there is none. */
  readonly numberField: (id: string, title: Words, number: (item: T) => number | undefined) => Field<T>;
}

/** The makers of columns for a kind of thing. */
export function fieldsOf<T>(): FieldMakers<T> {
  return {
    field: (id, title, text, tone) => ({
      id,
      title,
      cell: (item) => {
        const colour = tone?.(item);
        return { text: text(item) ?? nothing, ...(colour ? { tone: colour } : {}) };
      },
    }),
    numberField: (id, title, number) => ({
      id,
      title,
      align: "end",
      cell: (item) => {
        const value = number(item);
        return value === undefined ? { text: nothing, tone: "quiet" } : { text: numberWords(value), value };
      },
    }),
  };
}

/** A column that a summary on a screen leaves out. */
export function extra<T>(field: Field<T>): Field<T> {
  return { ...field, extra: true };
}

/** Nothing to say. */
export const nothing: Text = { vi: "–", en: "–" };

/** The same in both languages: an id, a number of a standard. */
export function plain(text: string): Text {
  return { vi: text, en: text };
}

/** Names in one cell, one after the other. */
export function names(subjects: readonly Pick<Subject, "name">[]): Text | undefined {
  return subjects.length === 0 ? undefined : joined(subjects.map(({ name }) => name));
}

/** Texts in one cell, with a semicolon between. */
export function joined(texts: readonly Text[]): Text {
  return {
    vi: texts.map(({ vi }) => vi).join("; "),
    en: texts.map(({ vi, en }) => en ?? vi).join("; "),
  };
}

/** Amounts as people write them: `630.000 USD (giá 2014)`. */
export function money(amounts: readonly Money[]): Text | undefined {
  return amounts.length === 0 ? undefined : joined(amounts.map(moneyText));
}

function moneyText({ amount, currency, year }: Money): Text {
  const { vi, en } = numberWords(amount);
  return {
    vi: `${vi} ${currency}${year === undefined ? "" : ` (giá ${year})`}`,
    en: `${en} ${currency}${year === undefined ? "" : ` (${year} prices)`}`,
  };
}

/** A date as people write it: `7/2014` and `2014-07`. */
export function date(written: PartialDate | undefined): Text | undefined {
  if (written === undefined) return undefined;
  const parts = written.split("-").map((part) => part.replace(/^0/, ""));
  return { vi: parts.toReversed().join("/"), en: written };
}
