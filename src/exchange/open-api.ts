import * as z from "zod";
import type { ApiCard, ApiParameter } from "../domain/api/card.ts";
import { problemSchema } from "../domain/api/parts.ts";
import { describeSchema, type JsonSchema } from "./describe-schema.ts";

/** The description of an API in OpenAPI 3.1, whose schemas are those of JSON Schema 2020-12: made from the zod schemas. */
export function openApi(cards: Readonly<Record<string, ApiCard>>, version: string, server: string): JsonSchema {
  const schemas = Object.fromEntries(Object.entries(cards).map(([name, { schema }]) => [name, schemaOf(schema, name)]));
  return {
    openapi: "3.1.0",
    info: {
      title: "khung",
      version,
      description:
        "Kiến trúc chính quyền điện tử cấp tỉnh, chỉ đọc; kết quả như dòng lệnh. · Provincial e-government architecture, read-only; the same results as the command line.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: server }],
    paths: Object.fromEntries(Object.entries(cards).map(([name, card]) => [card.path, { get: operation(name, card) }])),
    components: { schemas: { ...schemas, problem: schemaOf(problemSchema, "problem") } },
  };
}

function operation(name: string, { tag, words, parameters }: ApiCard): JsonSchema {
  const problem = { "application/problem+json": { schema: { $ref: "#/components/schemas/problem" } } };
  return {
    operationId: name,
    tags: [tag],
    summary: `${words.vi} · ${words.en}`,
    parameters: parameters.map(parameter),
    responses: {
      200: {
        description: `${words.vi} · ${words.en}`,
        headers: {
          ETag: { schema: { type: "string" }, description: "Đổi khi nội dung đổi · Changes with the content" },
        },
        content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
      },
      304: { description: "Không đổi so với If-None-Match · The same as If-None-Match names" },
      400: { description: "Tham số không dùng được · A parameter cannot be used", content: problem },
      404: { description: "Không có · There is none", content: problem },
      503: { description: "Chưa đọc xong dữ liệu · The workspace is not read yet", content: problem },
    },
  };
}

function parameter({ name, in: place, words, schema }: ApiParameter): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: "input", reused: "inline" });
  return {
    name,
    in: place,
    required: place === "path",
    description: `${words.vi} · ${words.en}`,
    schema: described,
  };
}

/** What an answer holds, with the words of its fields; definitions of its own stand within it. */
function schemaOf(schema: z.ZodType, name: string): JsonSchema {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: "input", reused: "inline" });
  return pointed(describeSchema(plain).schema, name) as JsonSchema;
}

/** References within a schema that is put below the components of the description. */
function pointed(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => pointed(each, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === "$ref" && typeof each === "string" && each.startsWith("#")
        ? `#/components/schemas/${name}${each.slice(1)}`
        : pointed(each, name),
    ]),
  );
}
