import type { Section } from "../../domain/kind.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { joined } from "./inline.ts";
import { sectionNames } from "./names.ts";
import { say, type Telling } from "./telling.ts";

/** What stands where the model does not know: never a zero, never a blank. */
export const unknownMark = "–";

/** A column of a table. `align: "end"` for figures. A cell without a value is unknown. */
export interface Column<R> {
  readonly head: Words;
  readonly align?: "end";
  /** The column is for what only some elements have: where none has it, nobody misses it. */
  readonly optional?: boolean;
  /** The column stays even where the model knows none of its values. */
  readonly always?: boolean;
  readonly cell: (row: R, index: number) => Inline | undefined;
}

/** A paragraph of our words. */
export function paragraph(telling: Telling, words: Words): DocumentBlock {
  return { kind: "paragraph", text: [{ text: say(telling, words) }] };
}

/** A heading within a chapter. */
export function heading(telling: Telling, words: Words): DocumentBlock {
  return { kind: "heading", text: say(telling, words) };
}

/** A list of points. */
export function list(items: readonly Inline[], ordered = false): DocumentBlock {
  return { kind: "list", ordered, items };
}

/**
 * A table of rows. Columns of which the model knows nothing are left out, and named below the table instead. Gives no
 * block where there is no row.
 */
export function table<R>(
  telling: Telling,
  {
    id,
    caption,
    rows,
    columns,
  }: {
    readonly id: string;
    readonly caption: Words;
    readonly rows: readonly R[];
    readonly columns: readonly Column<R>[];
  },
): readonly DocumentBlock[] {
  if (!rows.length) return [];
  const cells = columns.map((column) => rows.map(column.cell));
  const known = columns.map(
    (column, index) => Boolean(column.always) || (cells[index]?.some((cell) => cell?.length) ?? false),
  );
  const kept = columns.filter((_, index) => known[index]);
  const keptCells = cells.filter((_, index) => known[index]);
  const missing = columns
    .filter(({ optional }, index) => !known[index] && !optional)
    .map(({ head }) => say(telling, head).toLocaleLowerCase(telling.language));
  return [
    {
      kind: "table",
      id: telling.time === "later" ? `${id}-later` : id,
      caption: say(telling, caption),
      head: kept.map(({ head }) => say(telling, head)),
      align: kept.map(({ align }) => align ?? "start"),
      rows: rows.map((_, row) => keptCells.map((column) => column[row] ?? [{ text: unknownMark }])),
      ...(missing.length && { note: notKnown(telling, missing) }),
    },
  ];
}

function notKnown(telling: Telling, heads: readonly string[]): string {
  const list = joined(telling.language, heads);
  return say(telling, { vi: `Mô hình chưa ghi: ${list}.`, en: `Not stated in the model: ${list}.` });
}

/** Says plainly that the model has nothing for a chapter, and which section must be filled. */
export function nothingKnown(telling: Telling, section: Section, what: Words = sectionNames[section]): DocumentBlock {
  if (telling.time === "now") return missingField(telling, what, section, { vi: "mục", en: "section" });
  return paragraph(telling, {
    vi: `Mô hình không có ${what.vi} dự kiến bổ sung đến thời điểm mục tiêu; phần này kế thừa hiện trạng.`,
    en: `The model plans no new ${what.en} by the target date; this part stays as it is.`,
  });
}

/** Says plainly that a field of the header is not filled, and which. */
export function missingField(
  telling: Telling,
  what: Words,
  field: string,
  kind: Words = { vi: "trường", en: "field" },
): DocumentBlock {
  const ask = {
    vi: `; bổ sung ${kind.vi} “${field}” của mô hình để có nội dung này.`,
    en: `; fill the ${kind.en} “${field}” of the model to have this part.`,
  };
  const statement = { vi: `Mô hình chưa có ${what.vi}${ask.vi}`, en: `The model has no ${what.en} yet${ask.en}` };
  return { kind: "callout", tone: "warning", text: [{ text: say(telling, statement) }] };
}
