import { isPartialDate } from "../../domain/date.ts";
import type { FieldValue } from "../../domain/import-plan.ts";
import { procedureCodePattern } from "../../domain/service.ts";
import type { Words } from "../../domain/text.ts";
import { cellWords, choicesExpected, type Told } from "./cell-words.ts";
import { choiceMeant } from "./choice-aliases.ts";
import type { Choice, FieldColumn } from "./columns.ts";
import { cellText } from "./entry-value.ts";
import type { TableCell } from "./table.ts";

/** How the words of people are read, by those who know. */
export interface Readers {
  /** A number; what else it is, with the number it must be where it is a whole one. */
  readonly number: (written: string) => { readonly value: number } | { readonly why?: Words; readonly whole?: number };
  readonly date: (written: string) => string | undefined;
  readonly boolean: (written: string) => boolean | undefined;
}

/** What a cell says: a value, names that references go by, the wish to take the value out, or nothing that can be used. */
export type Decoded =
  | { readonly value: NonNullable<FieldValue>; readonly note?: Told; readonly currency?: string }
  | { readonly names: readonly string[]; readonly note?: Told }
  | { readonly clear: true }
  | { readonly refused: Told; readonly written?: string };

/** What is known of the column besides its field. */
export interface CellSetting {
  readonly readers: Readers;
  /** Amounts are written in so many đồng. */
  readonly unit?: number;
  /** What a mapping says of values in this column. */
  readonly meant: (written: string) => string | number | boolean | undefined;
}

/** The words that take a value out of the model: an empty cell leaves it as it is. */
const clearing: ReadonlySet<string> = new Set(["(xóa)", "(xoá)", "(delete)"]);

/** What a cell says in a column. */
export function decodeCell(cell: TableCell, column: FieldColumn, setting: CellSetting): Decoded | undefined {
  if (cell.merged) return { refused: cellWords.merged(cell.merged) };
  if (cell.type === "error") return { refused: cellWords.error(cell.value) };
  if (cell.type === "nothing") return { refused: cellWords.noValue() };
  const written = cell.value.normalize("NFC").trim();
  if (written === "") return undefined;
  if (clearing.has(written.toLowerCase())) return { clear: true };
  const meant = setting.meant(written);
  const given = meant === undefined ? cell : { ...cell, ...cellFor(meant) };
  const decoded = decoders[column.type.kind](given, meant === undefined ? written : String(meant), column, setting);
  if (!cell.formula || "refused" in decoded || "clear" in decoded) return decoded;
  return { note: cellWords.formula(), ...decoded };
}

/** A cell that holds a value, as if it had been typed into a sheet. */
export function cellFor(value: string | number | boolean): TableCell {
  const type = typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
  return { column: 0, type, value: String(value) };
}

type Decoder = (cell: TableCell, written: string, column: FieldColumn, setting: CellSetting) => Decoded;

const decoders: Readonly<Record<FieldColumn["type"]["kind"], Decoder>> = {
  text: decodeText,
  number: decodeNumber,
  integer: decodeNumber,
  boolean: ({ type }, written, _, { readers }) => {
    if (type === "boolean") return { value: written === "true" };
    const value = readers.boolean(written);
    return value === undefined ? { refused: cellWords.notBoolean(written), written } : { value };
  },
  date: decodeDate,
  choice: decodeChoice,
  reference: ({ type }, written, { title, many }) => {
    if (type === "date") return { refused: cellWords.date(written, title) };
    return { names: many ? partsOf(written) : [written] };
  },
};

function decodeText(cell: TableCell, written: string, column: FieldColumn): Decoded {
  if (cell.type === "date") return { refused: cellWords.date(written, column.title) };
  if (cell.percent) return { refused: cellWords.percent(percentOf(written)) };
  if (cell.type !== "number") return { value: cellText(cell.value) };
  const digits = String(Number(written));
  const code = column.path[0] === "code" ? Number(written).toFixed(6) : "";
  if (procedureCodePattern.test(code) && code.startsWith(digits))
    return { value: code, note: cellWords.codeAsNumber(code) };
  return { value: digits, note: cellWords.textAsNumber(digits) };
}

/** Words that stand with numbers: `15 ngày làm việc`, `150.000 đồng`. */
const timeWords = /\s*ngày(?:\s+làm\s+việc)?$/i;
const moneyWords = /\s*(?:đồng|vnđ|vnd|đ)$/i;

function decodeNumber(cell: TableCell, written: string, column: FieldColumn, { readers, unit }: CellSetting): Decoded {
  if (cell.type === "date") return { refused: cellWords.date(written, numberExpected) };
  if (cell.percent) return { refused: cellWords.percent(percentOf(written)) };
  const isAmount = column.path.at(-1) === "amount";
  const inDong = isAmount && (unit !== undefined || moneyWords.test(written)) ? { currency: "VND" } : {};
  if (cell.type === "number") return whole(Number(written) * (unit ?? 1), written, column, inDong);
  const bare = written.replace(isAmount ? moneyWords : timeWords, "");
  const read = readers.number(bare);
  const value = "value" in read ? read.value : column.type.kind === "integer" || isAmount ? read.whole : undefined;
  if (value === undefined)
    return { refused: cellWords.notNumber(written, "why" in read ? read.why : undefined), written };
  const note = /^\d+$/.test(written) ? {} : { note: cellWords.numberAsText(written, value) };
  return whole(value * (unit ?? 1), written, column, { ...note, ...inDong });
}

const numberExpected: Words = { vi: "một số", en: "a number" };

function whole(
  value: number,
  written: string,
  { type }: FieldColumn,
  extra: { readonly note?: Told; readonly currency?: string },
): Decoded {
  if (!Number.isFinite(value)) return { refused: cellWords.notNumber(written) };
  // Units multiply fractions: 1.1 million is 1,100,000 and not a hair more.
  const rounded = Math.round(value * 1e6) / 1e6;
  if (type.kind === "integer" && !Number.isInteger(rounded)) return { refused: cellWords.notInteger(written) };
  return { value: rounded, ...extra };
}

function percentOf(written: string): string {
  return `${Math.round(Number(written) * 1e4) / 100} %`;
}

const firstYear = 1900;
const lastYear = 2200;
const dateWords = /^(?:năm|tháng|ngày)\s+/i;

function decodeDate(cell: TableCell, written: string, _: FieldColumn, { readers }: CellSetting): Decoded {
  if (cell.type === "date") {
    const day = written.slice(0, 10);
    return isPartialDate(day) ? { value: day } : { refused: cellWords.notDate(written) };
  }
  if (cell.percent) return { refused: cellWords.percent(percentOf(written)) };
  if (cell.type === "number") {
    const year = Number(written);
    if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return { value: String(year) };
    return { refused: cellWords.serial(written) };
  }
  const text = written.replace(dateWords, "").replace(/\s+năm\s+/i, "/");
  const date = isPartialDate(text) ? text : readers.date(text);
  return date === undefined ? { refused: cellWords.notDate(written), written } : { value: date };
}

function decodeChoice(cell: TableCell, written: string, column: FieldColumn): Decoded {
  const choices = column.type.kind === "choice" ? column.type.choices : [];
  if (cell.type === "date") return { refused: cellWords.date(written, choicesExpected(choices)) };
  const text = cell.type === "number" ? String(Number(written)) : written;
  if (!column.many) {
    const value = choiceMeant(text, choices, column.path);
    return value === undefined ? { refused: cellWords.notChoice(written, choices), written } : { value };
  }
  // The name of a choice may hold the mark between two of them.
  const parts = choiceMeant(text, choices, column.path) === undefined ? listOf(text, choices, column.path) : [text];
  const values = parts.map((part) => ({ part, value: choiceMeant(part, choices, column.path) }));
  const wrong = values.find(({ value }) => value === undefined);
  if (wrong) return { refused: cellWords.notChoice(wrong.part, choices), written: wrong.part };
  return { value: values.flatMap(({ value }) => (value === undefined ? [] : [value])) };
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Choices are written with `;` or, where no name holds one, with commas between them. */
function listOf(text: string, choices: readonly Choice[], path: readonly string[]): readonly string[] {
  const parts = partsOf(text);
  const isKnown = (part: string): boolean => choiceMeant(part, choices, path) !== undefined;
  return parts.flatMap((part) => {
    const pieces = part.split(",").map((piece) => piece.trim());
    return !isKnown(part) && pieces.every(isKnown) ? pieces : [part];
  });
}
