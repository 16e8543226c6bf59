import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { ReportColumn, ReportTable } from "../../domain/report-table.ts";
import type { Language, Words } from "../../domain/text.ts";
import { joined } from "./inline.ts";
import { textOf } from "./prose.ts";

/** What of a table is shown on a page. */
export interface TableChoice {
  /** Columns that are left out, for a page has less room than a sheet. */
  readonly without?: readonly string[];
  /** Columns that stay even where nothing stands in them. */
  readonly always?: readonly string[];
  /** More to be known, before what the table says itself. */
  readonly note?: Words;
  /** Columns of nothing but zeros are left out, and said to be: a page has no room for them. */
  readonly isWithoutZeros?: boolean;
  /** Rows beyond are left to the annex, and said to be. */
  readonly most?: number;
}

const dash = "–";

/** Columns in which a dash means that nobody stated it. In others it means that there is nothing, and goes unsaid. */
const factColumns: ReadonlySet<string> = new Set([
  "cost",
  "vendor",
  "licence",
  "license",
  "funding",
  "owner",
  "source",
]);

/**
 * A table of results on a page, under the id `table-<id>`. Columns in which nothing is known are left out and named
 * below; where there is no row, the table says so in a sentence.
 */
export function reportTable(
  language: Language,
  table: ReportTable,
  choice: TableChoice = {},
): readonly DocumentBlock[] {
  if (table.rows.length === 0) return [{ kind: "paragraph", text: [{ text: `${table.empty[language]}.` }] }];
  const wanted = table.columns.map(({ id }) => !choice.without?.includes(id));
  const said = table.columns.map(
    ({ id }, at) => choice.always?.includes(id) || table.rows.some((row) => !isDash(row[at]?.text.vi)),
  );
  const zeros = table.columns.map(
    (_, at) => choice.isWithoutZeros === true && table.rows.every((row) => row[at]?.value === 0),
  );
  const left = table.columns.filter((_, at) => zeros[at]).map(({ title }) => title[language]);
  const rows = table.rows.slice(0, choice.most);
  const unknown = table.columns
    .filter(({ id }, at) => wanted[at] && !said[at] && factColumns.has(id))
    .map(({ title }) => title[language]);
  const note = [
    choice.note?.[language],
    ...table.notes.map((words) => words[language]),
    unknown.length ? notStated[language](joined(language, unknown.map(lowered))) : undefined,
    left.length ? allZero[language](joined(language, left)) : undefined,
    rows.length < table.rows.length ? shortened[language](rows.length, table.rows.length) : undefined,
  ].filter((part) => part !== undefined);
  const isShown = (_: unknown, at: number): boolean => Boolean(wanted[at] && said[at] && !zeros[at]);
  const columns = table.columns.filter(isShown);
  return [
    {
      kind: "table",
      id: `table-${table.id}`,
      caption: table.title[language],
      head: columns.map(({ title }: ReportColumn) => title[language]),
      align: columns.map(({ align }) => align ?? "start"),
      rows: rows.map((row) => row.filter(isShown).map(({ text }): Inline => [textOf(language, text)])),
      ...(note.length ? { note: note.map(stopped).join(" ") } : {}),
    },
  ];
}

function isDash(text: string | undefined): boolean {
  return text === undefined || text === dash || text === "";
}

/** A head within a sentence: its first letter small, unless it begins with an abbreviation. */
function lowered(head: string): string {
  return /^\p{Lu}\p{Lu}/u.test(head) ? head : head.charAt(0).toLowerCase() + head.slice(1);
}

function stopped(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

const notStated = {
  vi: (heads: string) => `Không ghi vì chưa có số liệu: ${heads}.`,
  en: (heads: string) => `Left out, for nothing is stated: ${heads}.`,
} as const;

const allZero = {
  vi: (heads: string) => `Không có thành phần nào ở các cột: ${heads}.`,
  en: (heads: string) => `Nothing stands in the columns: ${heads}.`,
} as const;

const shortened = {
  vi: (shown: number, all: number) => `Bảng nêu ${shown} trong ${all} dòng; đủ ở phụ lục.`,
  en: (shown: number, all: number) => `The table shows ${shown} of ${all} rows; the annex has them all.`,
} as const;
