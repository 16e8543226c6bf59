import * as z from "zod";
import { addressSchema } from "./address.ts";
import { partialDateSchema } from "./date.ts";
import { wordsSchema } from "./framework.ts";
import { slugSchema } from "./id.ts";
import { statusSchema } from "./provenance.ts";
import { textSchema } from "./text.ts";

const line = z.string().trim().min(1);
const map = <T extends z.ZodType>(entry: T) => z.record(slugSchema, entry);

/** A document that facts are cited from: a law, a decision, an article, a page. */
export const sourceSchema = z.strictObject({
  title: textSchema,
  kind: z.enum(["law", "decision", "plan", "article", "paper", "page", "code", "document"]),
  publisher: line.optional(),
  number: line.optional(),
  date: partialDateSchema.optional(),
  url: addressSchema.optional(),
  note: textSchema.optional(),
  status: statusSchema.optional(),
});
export type Source = z.output<typeof sourceSchema> & { readonly id: string };
export const sourcesFileSchema = z.strictObject({ sources: map(sourceSchema) });

/** A province in the dated registry: valid from and to, with what it became. */
const registeredProvinceSchema = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  name: textSchema,
  fullName: textSchema,
  kind: z.enum(["province", "city"]),
  region: slugSchema.optional(),
  aliases: z.array(line).optional(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  successor: slugSchema.optional(),
  formedFrom: z.array(slugSchema).optional(),
  units: z
    .strictObject({
      districts: z.number().int().optional(),
      communes: z.number().int().optional(),
      asOf: partialDateSchema,
    })
    .optional(),
  note: textSchema.optional(),
});
export const registrySchema = z.strictObject({
  regions: map(z.strictObject({ name: wordsSchema })),
  provinces: map(registeredProvinceSchema),
  source: z.array(slugSchema),
});
export type ProvinceRegistry = z.output<typeof registrySchema>;

/** A term of the field, in both languages, with its abbreviation and where it is defined. */
const termSchema = z.strictObject({
  vi: line,
  en: line,
  abbreviation: line.optional(),
  definition: wordsSchema.optional(),
  source: z.array(slugSchema).optional(),
});
export const glossarySchema = z.strictObject({ terms: map(termSchema) });
