import * as z from "zod";
import { partialDateSchema } from "./date.ts";
import { lifecycleSchema } from "./lifecycle.ts";
import { provenanceFields } from "./provenance.ts";
import { oneOrMany, ref } from "./reference.ts";
import { textSchema } from "./text.ts";

/** A measured or planned figure of an element: 1,800 personal computers, 10 Gbps. */
const figureSchema = z.strictObject({
  name: textSchema,
  value: z.number(),
  to: z.number().optional(),
  unit: textSchema.optional(),
  asOf: partialDateSchema.optional(),
  ...provenanceFields,
});
export type Figure = z.output<typeof figureSchema>;

/** What every element of a model may say. */
export const elementFields = {
  name: textSchema,
  description: textSchema.optional(),
  lifecycle: lifecycleSchema.optional(),
  figures: z.array(figureSchema).optional(),
  ...provenanceFields,
};

/** Elements that can stand for a group of like ones where only the total is known (56 wards, 325 services). */
export const countField = { count: z.number().int().min(1).optional() };

/** Elements that realise building blocks of the framework. */
export const realizesField = { realizes: oneOrMany(ref("block")).optional() };
