import * as z from "zod";
import { frameworkSchemas } from "../domain/framework.ts";
import { type Kind, kindOfSection, type Section, sections } from "../domain/kind.ts";
import { entrySchemas } from "../domain/model.ts";
import { provinceSchema } from "../domain/province.ts";

/** What a field holds, as expressions see it. Text is seen as its Vietnamese string. */
export type FieldShape =
  | { readonly kind: "string" | "double" | "bool" | "dyn" }
  | { readonly kind: "list"; readonly item: FieldShape }
  | { readonly kind: "map"; readonly value: FieldShape }
  | { readonly kind: "record"; readonly shape: RecordShape };

/** A named record with its fields: `Service`, `ServiceOnline`, `Block`. */
export interface RecordShape {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldShape>>;
}

const text: FieldShape = { kind: "string" };
const number: FieldShape = { kind: "double" };
const flag: FieldShape = { kind: "bool" };
const texts: FieldShape = { kind: "list", item: text };

/**
 * Fields that every element has in an expression, beside those of its schema. `amount`: how many things it stands for
 * (`count`, or 1). `live`, `planned`: its state at the date of the graph; `present`: live, or due by then.
 */
const elementFields = { id: text, type: text, amount: number, live: flag, planned: flag, present: flag };

/**
 * How far a service is online at the date of the graph. `level`: the number of Decree 43/2011, the lower one where a
 * source counts "3-4" together; `levelTo`: the upper one. `extent`: `full` or `partial` of Decree 42/2022. `scheme`:
 * `decree-43-2011` or `decree-42-2022`. All four are absent where no level is known: absent is not level 0, and reading
 * an absent field is an error, so that `has(s.level)` must be asked first.
 */
const levelFields = { level: number, levelTo: number, extent: text, scheme: text };

/**
 * Fields of a building block beside those of its schema. `state`: `realised`, `planned` or `missing`; `present`:
 * realised, or planned and due by the date; `due`: known to the sources by the date; `realisedBy`: ids.
 */
const blockFields = {
  id: text,
  amount: number,
  state: text,
  realised: flag,
  planned: flag,
  present: flag,
  due: flag,
  realisedBy: texts,
};

/** The record of each kind of element, derived from its schema. */
export const shapeOfKind: Readonly<Record<Kind, RecordShape>> = Object.fromEntries(
  sections.map((section) => [kindOfSection[section], shapeOfSection(section)]),
) as Record<Kind, RecordShape>;

/** The record of a building block, derived from the framework's schema. */
export const blockShape: RecordShape = recordOf("Block", frameworkSchemas.blocks.valueType, blockFields);

/**
 * The record of any element: the fields of all kinds together. A field of one name and several types is not checked
 * further (`dyn`); one that the element's kind lacks is absent.
 */
export const anyElementShape: RecordShape = {
  name: "Element",
  fields: Object.values(shapeOfKind)
    .flatMap((shape) => Object.entries(shape.fields))
    .reduce<Record<string, FieldShape>>((fields, [key, field]) => {
      const known = fields[key];
      fields[key] = !known || structure(known) === structure(field) ? (known ?? field) : { kind: "dyn" };
      return fields;
    }, {}),
};

/** The record of the header of a province, derived from its schema. */
export const provinceShape: RecordShape = recordOf("Province", provinceSchema);

/** Every record that expressions know, inner ones before those that hold them. */
export const recordShapes: readonly RecordShape[] = [
  ...Object.values(shapeOfKind),
  blockShape,
  provinceShape,
  anyElementShape,
]
  .flatMap((shape) => [...innerRecords(shape), shape])
  .filter((shape, index, all) => all.findIndex(({ name }) => name === shape.name) === index);

/** The name of a type in CEL: `list<string>`, `ServiceOnline`. */
export function typeName(field: FieldShape): string {
  if (field.kind === "list") return `list<${typeName(field.item)}>`;
  if (field.kind === "map") return `map<string, ${typeName(field.value)}>`;
  return field.kind === "record" ? field.shape.name : field.kind;
}

/** A type without the names of its records: equal where the types hold the same fields. */
function structure(field: FieldShape): string {
  return JSON.stringify(field, (key, value: unknown) =>
    key === "name" && typeof value === "string" ? undefined : value,
  );
}

function shapeOfSection(section: Section): RecordShape {
  const extra = section === "services" ? { ...elementFields, ...levelFields } : elementFields;
  return recordOf(capitalised(kindOfSection[section]), entrySchemas[section], extra);
}

function recordOf(name: string, schema: z.ZodType, extra: Readonly<Record<string, FieldShape>> = {}): RecordShape {
  const shape = schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
  const fields = shape.map(([key, field]) => [key, fieldOf(field as z.ZodType, `${name}${capitalised(key)}`)] as const);
  return { name, fields: { ...Object.fromEntries(fields), ...extra } };
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function fieldOf(schema: z.ZodType, name: string): FieldShape {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldOf(schema.unwrap() as z.ZodType, name);
  if (schema instanceof z.ZodPipe) return fieldOf(schema.in as z.ZodType, name);
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum || schema instanceof z.ZodURL) return text;
  if (schema instanceof z.ZodLiteral && [...schema.values].every((value) => typeof value === "string")) return text;
  if (schema instanceof z.ZodNumber) return number;
  if (schema instanceof z.ZodBoolean) return flag;
  if (schema instanceof z.ZodArray) return { kind: "list", item: fieldOf(schema.element as z.ZodType, name) };
  if (schema instanceof z.ZodRecord) return { kind: "map", value: fieldOf(schema.valueType as z.ZodType, name) };
  if (schema instanceof z.ZodObject) return { kind: "record", shape: recordOf(name, schema) };
  return schema instanceof z.ZodUnion ? unionOf(schema.options as readonly z.ZodType[], name) : { kind: "dyn" };
}

/** The unions of the model language: one or many of a thing (a list), a text, an id or a word (a string), a date (a string). */
function unionOf(options: readonly z.ZodType[], name: string): FieldShape {
  const shapes = options.map((option) => fieldOf(option, name));
  return shapes.find(({ kind }) => kind === "list") ?? shapes.find(({ kind }) => kind === "string") ?? { kind: "dyn" };
}

function innerRecords(shape: RecordShape): readonly RecordShape[] {
  return Object.values(shape.fields).flatMap(recordsIn);
}

function recordsIn(field: FieldShape): readonly RecordShape[] {
  if (field.kind === "record") return [...innerRecords(field.shape), field.shape];
  if (field.kind === "list") return recordsIn(field.item);
  return field.kind === "map" ? recordsIn(field.value) : [];
}
