import * as z from "zod";
import { wordsOfField } from "../../domain/field-words.ts";
import { fold } from "../../domain/folding.ts";
import type { Section, Target } from "../../domain/kind.ts";
import { entrySchemas } from "../../domain/model.ts";
import { referenceFields } from "../../domain/reference.ts";
import { type Language, languages, textSchema, type Words } from "../../domain/text.ts";
import { namesOfValues } from "../../domain/value-words.ts";

/** The sections that are exchanged as tables, in the order in which one refers to the other. */
export const tableSections = [
  "agencies",
  "nodes",
  "databases",
  "applications",
  "services",
  "links",
] as const satisfies readonly Section[];
export type TableSection = (typeof tableSections)[number];

/** A value of a closed list, with its name. */
export interface Choice {
  readonly value: string | number;
  readonly name: Words;
}

/** What the cells of a column hold. */
export type ColumnType =
  | { readonly kind: "text" | "number" | "integer" | "boolean" | "date" }
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
  /** `except`: words that may stand in place of a reference. */
  | { readonly kind: "reference"; readonly targets: readonly Target[]; readonly except: readonly Choice[] };

/** A column of a section's table: a field of its entries, or a part of one. */
export interface FieldColumn {
  /** The way to the value in an entry; of a text in two languages, with the language. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  /** Cells may hold several values, with `;` between them. */
  readonly many: boolean;
  /** Entries cannot be without it. */
  readonly required: boolean;
  /** The field is a text in two languages, of which this is one. */
  readonly language?: Language;
  readonly title: Words;
  readonly description: Words;
}

/** Fields that a reader looks for first, and those that every element has at the end. */
const first: readonly string[] = ["code", "name", "abbreviation"];
const last: readonly string[] = ["count", "realizes", "description", "lifecycle", "source", "status", "note"];

/** The columns of a section, from the schema of its entries: what tells it first, then its own fields. Lists of figures have no place in a table. */
export function columnsOf(section: TableSection): readonly FieldColumn[] {
  return allColumns[section];
}

/** What the fields of a section are called that no table shows. */
export function fieldsWithoutColumn(section: TableSection): readonly Words[] {
  const shown = new Set(columnsOf(section).map(({ path }) => path[0]));
  const others = Object.keys(entrySchemas[section].shape).filter((name) => !shown.has(name));
  return others.map((name) => wordsOfField([section, name])?.title ?? { vi: name, en: name });
}

interface Spot {
  readonly section: TableSection;
  readonly path: readonly string[];
  readonly isOptional?: boolean;
  readonly many?: boolean;
}

function columnsAt(schema: z.ZodType, spot: Spot): readonly FieldColumn[] {
  if (schema instanceof z.ZodOptional) return columnsAt(schema.unwrap() as z.ZodType, { ...spot, isOptional: true });
  if (schema === (textSchema as z.ZodType)) return languages.map((language) => textColumn(spot, language));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      columnsAt(field as z.ZodType, { ...spot, path: [...spot.path, name], isOptional: spot.isOptional ?? false }),
    );
  const [reference] = referenceFields(schema);
  if (schema instanceof z.ZodArray) {
    const type = typeOf(schema.element as z.ZodType);
    return type ? [column(spot, type, true)] : [];
  }
  if (reference) {
    const except = choicesOf(reference.except);
    const type: ColumnType = { kind: "reference", targets: reference.targets, except };
    return [column(spot, type, referenceFields(schema).length > 0 && isList(schema))];
  }
  const type = typeOf(schema);
  return type ? [column(spot, type, false)] : [];
}

/** A list may be written as one value. */
function isList(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodPipe) return isList(schema.in as z.ZodType);
  return schema instanceof z.ZodUnion && schema.options.some((option) => option instanceof z.ZodArray);
}

function typeOf(schema: z.ZodType): ColumnType | undefined {
  if (schema instanceof z.ZodEnum) return { kind: "choice", choices: choicesOf(schema.options) };
  if (schema instanceof z.ZodLiteral)
    return { kind: "choice", choices: choicesOf([...schema.values] as (string | number)[]) };
  if (schema instanceof z.ZodBoolean) return { kind: "boolean" };
  if (schema instanceof z.ZodNumber) return { kind: schema.format === "safeint" ? "integer" : "number" };
  if (schema instanceof z.ZodString) return { kind: "text" };
  return schema.meta()?.["id"] === "date" ? { kind: "date" } : undefined;
}

function choicesOf(values: readonly (string | number)[]): readonly Choice[] {
  if (values.length === 0) return [];
  const names = namesOfValues(values);
  return values.map((value, index) => ({ value, name: names?.[index] ?? { vi: String(value), en: String(value) } }));
}

function textColumn(spot: Spot, language: Language): FieldColumn {
  const { title, description, ...rest } = column(spot, { kind: "text" }, false);
  const isVietnamese = language === "vi";
  return {
    ...rest,
    path: [...spot.path, language],
    required: rest.required && isVietnamese,
    language,
    title: isVietnamese ? title : { vi: `${title.vi} (tiếng Anh)`, en: `${title.en} (English)` },
    description: isVietnamese ? inOneLanguage(description) : englishNote,
  };
}

/** In a table each language has a column of its own. */
function inOneLanguage({ vi, en }: Words): Words {
  return { vi: vi.replace(/; có thể viết cả hai.*$/, "."), en: en.replace(/; both languages as.*$/, ".") };
}

const englishNote: Words = {
  vi: "Tên hoặc lời bằng tiếng Anh, nếu có.",
  en: "The same in English, if any.",
};

function column({ section, path, isOptional = false }: Spot, type: ColumnType, many: boolean): FieldColumn {
  const words = path.map((_, index) => wordsOfField([section, ...path.slice(0, index + 1)]));
  const titles = words.map((each, index) => each?.title ?? { vi: path[index] ?? "", en: path[index] ?? "" });
  const description = tableWords[path.join(".")] ?? words.at(-1)?.description ?? { vi: "", en: "" };
  return { path, type, many, required: !isOptional, title: joined(titles), description };
}

/** What is said of fields in tables instead, where their words speak of how files are written. */
const tableWords: Readonly<Record<string, Words>> = {
  version: { vi: "Viết như nhà cung cấp: 1.10.", en: "As its maker writes it: 1.10." },
  code: {
    vi: "Mã trong Cơ sở dữ liệu quốc gia về thủ tục hành chính: 1.004194.",
    en: "The code in the national database of procedures: 1.004194.",
  },
  source: {
    vi: "Định danh của tài liệu mà dữ kiện được trích dẫn (thư mục architecture/sources, hoặc mục văn bản của mô hình).",
    en: "The ids of the documents that the fact is cited from (architecture/sources, or documents of the model).",
  },
};

/** A title above that its part repeats is left out: `Chi phí: Chi phí xây dựng: Số tiền`. */
function joined(titles: readonly Words[]): Words {
  const inOne = (language: Language): string =>
    titles
      .map((title) => title[language])
      .filter((title, index, all) => !fold(all[index + 1] ?? "").includes(fold(title)))
      .join(": ");
  return { vi: inOne("vi"), en: inOne("en") };
}

/** What a section is called. */
export function sectionTitle(section: TableSection): Words {
  return wordsOfField([section])?.title ?? { vi: section, en: section };
}

function makeColumns(section: TableSection): readonly FieldColumn[] {
  const shape = entrySchemas[section].shape as Readonly<Record<string, z.ZodType>>;
  const names = Object.keys(shape).filter((name) => !first.includes(name) && !last.includes(name));
  const ordered = [...first, ...names, ...last].filter((name) => Object.hasOwn(shape, name));
  return ordered.flatMap((name) => columnsAt(shape[name] ?? z.never(), { section, path: [name] }));
}

/** Made once: every row of a table asks for them. */
const allColumns = Object.fromEntries(tableSections.map((section) => [section, makeColumns(section)])) as Readonly<
  Record<TableSection, readonly FieldColumn[]>
>;
