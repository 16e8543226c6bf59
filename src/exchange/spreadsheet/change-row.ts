import type { EntryChange, FieldChange, FieldValue } from "../../domain/import-plan.ts";
import { entrySchemas } from "../../domain/model.ts";
import { columnsOf, type FieldColumn, type TableSection } from "./columns.ts";
import { cellFor, decodeCell } from "./decode-cell.ts";
import { isPlain, isSame, type Plain, valueAt, withValues } from "./entry-value.ts";
import type { KnownEntry } from "./identity.ts";
import { type Row, type RowCell, wayOf } from "./read-rows.ts";
import { idsOf } from "./references.ts";
import type { RowSetting } from "./request.ts";
import { rowWords } from "./row-words.ts";

/** A value that a row wants a field to have. */
interface Wish {
  readonly column: FieldColumn;
  readonly value: FieldValue;
  readonly at: RowCell["at"];
}

/** What a row would change of an entry, or make; `refused` where something of it cannot be used, which is noted. */
export function rowChange(
  row: Row,
  section: TableSection,
  { id, entry }: KnownEntry,
  isNew: boolean,
  setting: RowSetting,
): EntryChange | "unchanged" | "refused" {
  const wishes = wishesOf(row, section, isNew, setting);
  if (!wishes || row.isRefused) return "refused";
  const old: Plain = isPlain(entry) ? entry : {};
  const fields = wishes.flatMap(({ column, value, at }): readonly FieldChange[] => {
    const before = valueAt(old, column.path);
    return isSame(before, value) ? [] : [{ path: column.path, title: column.title, before, after: value, at }];
  });
  if (fields.length === 0 && !isNew) return "unchanged";
  if (!fits(old, fields, section, row, setting)) return "refused";
  const name = String(
    wishes.find(({ column }) => column.path.join(".") === "name.vi")?.value ?? valueAt(old, ["name", "vi"]) ?? id,
  );
  return { change: isNew ? "added" : "changed", section, id, name, at: row.at, fields };
}

function wishesOf(row: Row, section: TableSection, isNew: boolean, setting: RowSetting): readonly Wish[] | undefined {
  const wishes: Wish[] = [];
  let isWhole = true;
  for (const cell of row.cells) {
    const value = wishedValue(cell, setting);
    if (value === undefined) isWhole = false;
    else wishes.push({ column: cell.column, value: value === clear ? undefined : value, at: cell.at });
  }
  wishes.push(...currencies(row, section, wishes));
  if (isNew) wishes.push(...defaults(row, section, wishes, setting));
  return isWhole ? wishes : undefined;
}

const clear = Symbol("clear");

function wishedValue(cell: RowCell, setting: RowSetting): FieldValue | typeof clear {
  const { decoded, column } = cell;
  if ("clear" in decoded) return clear;
  if ("value" in decoded) return decoded.value;
  const ids = idsOf(cell, decoded.names, setting);
  return column.many ? ids : ids?.[0];
}

/** The currency that is written with an amount, or above it, where no column has it. */
function currencies(row: Row, section: TableSection, wishes: readonly Wish[]): readonly Wish[] {
  return row.cells.flatMap(({ decoded, column, at }): readonly Wish[] => {
    if (!("value" in decoded) || decoded.currency === undefined) return [];
    const path = [...column.path.slice(0, -1), "currency"];
    const own = columnsOf(section).find((each) => each.path.join() === path.join());
    const isGiven = wishes.some((wish) => wish.column.path.join() === path.join());
    return own && !isGiven ? [{ column: own, value: decoded.currency, at }] : [];
  });
}

/** What the mapping says of fields that a new entry has no cell for. */
function defaults(row: Row, section: TableSection, wishes: readonly Wish[], setting: RowSetting): readonly Wish[] {
  const given = new Set(wishes.map(({ column }) => column.path.join(".")));
  return Object.entries(setting.mapping.defaults?.[section] ?? {}).flatMap(([way, written]): readonly Wish[] => {
    const column = columnsOf(section).find((each) => wayOf(each) === way || each.path.join(".") === way);
    if (!column || given.has(column.path.join("."))) return [];
    const cell = cellFor(written);
    const decoded = decodeCell(cell, column, { readers: setting.readers, meant: () => undefined });
    if (!decoded || "refused" in decoded) {
      setting.book.note(
        "refused",
        { sheet: "--map", cell: `defaults.${section}.${way}` },
        decoded?.refused ?? rowWords.noIdentity(),
      );
      return [];
    }
    const value = wishedValue({ column, title: way, at: row.at, decoded }, setting);
    return value === undefined || value === clear ? [] : [{ column, value, at: row.at }];
  });
}

/** Whether the entry would be one that its schema takes; where not, why is noted at the cells. */
function fits(
  old: Plain,
  fields: readonly FieldChange[],
  section: TableSection,
  row: Row,
  setting: RowSetting,
): boolean {
  const { id: _, type: __, ...plain } = old;
  const sets = fields.map(({ path, after }) => ({ path, value: after }));
  const result = entrySchemas[section].safeParse(withValues(plain, sets));
  if (result.success) return true;
  for (const { path } of result.error.issues) noteMisfit(path.map(String), fields, section, row, setting);
  return false;
}

function noteMisfit(
  way: readonly string[],
  fields: readonly FieldChange[],
  section: TableSection,
  row: Row,
  { book }: RowSetting,
): void {
  const field = fields.find(({ path, after }) => after !== undefined && isBelow(path, way));
  const column = columnsOf(section).find(({ path }) => isBelow(path, way));
  if (field) {
    const description = column?.description ?? field.title;
    book.note("refused", field.at, rowWords.notFitting(String(field.after), description), { field: field.title });
    return;
  }
  const told =
    way.at(-1) === "currency"
      ? rowWords.noCurrency()
      : rowWords.missing(column?.title ?? { vi: way.join("."), en: way.join(".") });
  const near = fields.find(({ path }) => path[0] === way[0]);
  book.note("refused", near?.at ?? row.at, told);
}

/** Whether two ways lead to the same value, or one of them into it. */
function isBelow(path: readonly string[], way: readonly string[]): boolean {
  const length = Math.min(path.length, way.length);
  return length > 0 && path.slice(0, length).join() === way.slice(0, length).join();
}
