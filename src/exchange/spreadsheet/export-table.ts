import type { FieldValue } from "../../domain/import-plan.ts";
import type { Model } from "../../domain/model.ts";
import type { Language } from "../../domain/text.ts";
import { type ColumnType, columnsOf, type FieldColumn, sectionTitle, type TableSection } from "./columns.ts";
import { valueAt } from "./entry-value.ts";
import type { NameIndex } from "./names.ts";
import type { Cell, Column, NumberFormat, Sheet } from "./sheet.ts";

/** The titles of the id column. */
const idTitle = { vi: "Định danh", en: "ID" };
const idNote = {
  vi: "Do khung đặt. Để trống với phần tử mới; không sửa với phần tử đã có.",
  en: "Given by khung. Leave it empty for new elements, and as it is for those that are there.",
};

/** A section of a model as a table: the columns that an import reads, a row for each entry. Columns that no entry uses are left out on request. */
export function exportSheet(
  section: TableSection,
  elements: Model["elements"],
  names: NameIndex,
  language: Language,
): Sheet {
  const columns = columnsOf(section);
  return {
    name: sectionTitle(section)[language],
    columns: sheetColumns(section, names, language),
    rows: elements[section].map((element) => [
      element.id,
      ...columns.map((column) => cellFor(valueAt(element, column.path), column, names, language)),
    ]),
    frozenColumns: frozen(section),
  };
}

/** What stays in sight: the id, which is hidden, and the columns up to the name. */
export function frozen(section: TableSection): number {
  return columnsOf(section).findIndex(({ path }) => path.join(".") === "name.vi") + 2;
}

/** The columns of a section's sheet: the hidden id, then the fields, with their meaning as comments and with drop-downs. */
export function sheetColumns(section: TableSection, names: NameIndex, language: Language): readonly Column[] {
  const id: Column = { title: idTitle[language], note: idNote[language], format: "text", hidden: true };
  return [id, ...columnsOf(section).map((column) => sheetColumn(column, names, language))];
}

const formats: Readonly<Record<ColumnType["kind"], NumberFormat>> = {
  text: "text",
  date: "text",
  choice: "text",
  reference: "text",
  boolean: "text",
  number: "decimal",
  integer: "integer",
};

function sheetColumn(column: FieldColumn, names: NameIndex, language: Language): Column {
  const choices = choicesFor(column, names, language);
  const isYear = column.path.at(-1) === "year";
  return {
    title: column.title[language],
    note: noteOf(column, language),
    format: isYear ? "general" : formats[column.type.kind],
    required: column.required,
    ...(choices.length ? { choices, choicesAreOpen: column.type.kind === "reference" || column.many } : {}),
    refusal: { vi: "Hãy chọn một giá trị trong danh sách.", en: "Choose a value of the list." }[language],
    width: widthOf(column),
  };
}

function widthOf({ path, type, many }: FieldColumn): number {
  if (path[0] === "name") return 42;
  if (path[0] === "description" || path[0] === "note") return 40;
  if (many) return 28;
  return type.kind === "reference" || type.kind === "choice" ? 24 : 16;
}

const hints: Readonly<Record<ColumnType["kind"], Readonly<Record<Language, string>>>> = {
  text: { vi: "", en: "" },
  number: { vi: "Một số.", en: "A number." },
  integer: { vi: "Một số nguyên.", en: "A whole number." },
  boolean: { vi: "Có hoặc Không.", en: "Yes or no." },
  date: { vi: "2014, 7/2014 hoặc 24/7/2014.", en: "2014, 2014-07 or 2014-07-24." },
  choice: { vi: "Chọn trong danh sách.", en: "Choose from the list." },
  reference: { vi: "Tên hoặc định danh.", en: "A name or an id." },
};

function noteOf({ description, type, many, required }: FieldColumn, language: Language): string {
  const several = { vi: "Nhiều giá trị cách nhau bằng dấu chấm phẩy.", en: "Several values with semicolons between." };
  const needed = { vi: "Bắt buộc.", en: "Required." };
  return [
    description[language].replaceAll("`", ""),
    hints[type.kind][language],
    many ? several[language] : "",
    required ? needed[language] : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The most that a drop-down offers: more is no help. */
const mostChoices = 2_000;

function choicesFor({ type }: FieldColumn, names: NameIndex, language: Language): readonly string[] {
  if (type.kind === "boolean") return [yes[language], no[language]];
  if (type.kind === "choice") return type.choices.map(({ name }) => capital(name[language]));
  if (type.kind !== "reference" || type.targets.includes("source")) return [];
  const things = names.among(type.targets).map(({ id }) => names.label(id, type.targets));
  return [...type.except.map(({ name }) => name[language]), ...new Set(things)].slice(0, mostChoices);
}

const yes = { vi: "Có", en: "Yes" };
const no = { vi: "Không", en: "No" };

/** Names of values stand in a cell of their own. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A value as a cell that an import reads as the same value. */
function cellFor(value: FieldValue, column: FieldColumn, names: NameIndex, language: Language): Cell {
  if (value === undefined) return undefined;
  if (typeof value === "boolean") return (value ? yes : no)[language];
  const { type } = column;
  const list = typeof value === "object" ? value : [value];
  if (type.kind === "choice") return list.map((each) => choiceName(each, type, language)).join("; ");
  if (type.kind === "reference")
    return list.map((each) => referenceName(String(each), type, names, language)).join("; ");
  return typeof value === "object" ? value.join("; ") : value;
}

type Kind<K extends ColumnType["kind"]> = Extract<ColumnType, { readonly kind: K }>;

/** The mark between values does not stand inside one. */
function choiceName(value: string | number, { choices }: Kind<"choice">, language: Language): string {
  const name = choices.find((choice) => choice.value === value)?.name[language];
  return name === undefined ? String(value) : capital(name.replaceAll(";", ","));
}

function referenceName(
  id: string,
  { targets, except }: Kind<"reference">,
  names: NameIndex,
  language: Language,
): string {
  const word = except.find(({ value }) => value === id);
  // The titles of cited documents are long, and their ids speak.
  return word ? word.name[language] : targets.includes("source") ? id : names.label(id, targets);
}
