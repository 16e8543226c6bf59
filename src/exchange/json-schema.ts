import { z } from "zod";
import { slugPattern } from "../domain/id.ts";
import { sections } from "../domain/kind.ts";
import { entrySchemas } from "../domain/model.ts";
import { provinceSchema } from "../domain/province.ts";

/** A JSON Schema (draft 2020-12) as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a file of a province: what an editor completes and checks. Derived from the zod schemas;
 * a field that refers to other elements carries the kinds that it may name in `x-ref`.
 */
export function provinceFileSchema(): JsonSchema {
  const fields = {
    province: provinceSchema.optional(),
    ...Object.fromEntries(
      sections.map((section) => [section, z.record(z.string().regex(slugPattern), entrySchemas[section]).optional()]),
    ),
  };
  return {
    ...z.toJSONSchema(z.strictObject(fields), { io: "input", reused: "ref" }),
    $id: "khung-province.schema.json",
    title: "Mô hình kiến trúc của tỉnh · Architecture model of a province",
  };
}
