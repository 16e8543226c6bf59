import * as z from "zod";
import type { Text, Words } from "../domain/text.ts";
import { alternatives } from "./alternatives.ts";
import { plainSchemas } from "./schema-at.ts";

/** Types as messages name them. */
const words = {
  text: { vi: "văn bản", en: "text" },
  id: { vi: "định danh", en: "an identifier" },
  date: { vi: "ngày (2014, 2014-07 hoặc 2014-07-24)", en: "a date (2014, 2014-07 or 2014-07-24)" },
  money: { vi: "số tiền { amount, currency, year }", en: "an amount of money { amount, currency, year }" },
  number: { vi: "số", en: "a number" },
  integer: { vi: "số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  list: { vi: "danh sách", en: "a list" },
  map: { vi: "nhóm “khóa: giá trị”", en: "a map of “key: value”" },
  choice: { vi: "một giá trị trong danh mục", en: "a value from a list" },
  nothing: { vi: "giá trị trống", en: "no value" },
} as const satisfies Record<string, Words>;

export type TypeName = keyof typeof words;

/** The type of a value as it was read. */
export function typeOf(value: unknown): TypeName {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "map";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
}

/** The types that are expected at a place, in the order of the schema, each once. */
export function expectedTypes(schemas: readonly z.ZodType[]): readonly TypeName[] {
  return [...new Set(schemas.flatMap(typesOf))];
}

const named = ["text", "id", "date", "money"] as const satisfies readonly TypeName[];

function typesOf(schema: z.ZodType): readonly TypeName[] {
  const { id, title } = schema.meta() ?? {};
  const name = named.find((each) => each === id || each === title);
  if (name) return [name];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return typesOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return typesOf(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => typesOf(option as z.ZodType));
  return plainSchemas(schema).map(plainType);
}

function plainType(schema: z.ZodType): TypeName {
  if (schema instanceof z.ZodNumber) return schema.format === "safeint" ? "integer" : "number";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodArray) return "list";
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return "map";
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return "choice";
  return "text";
}

/** Types in words: `định danh hoặc danh sách`. */
export function typeText(types: readonly TypeName[]): Text {
  return alternatives(types.map((type) => words[type]));
}
