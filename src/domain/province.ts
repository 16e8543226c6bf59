import * as z from "zod";
import { partialDateSchema } from "./date.ts";
import { frameworkNameSchema } from "./framework-name.ts";
import { provenanceFields } from "./provenance.ts";
import { oneOrMany, ref } from "./reference.ts";
import { languages, textSchema } from "./text.ts";

/** How far a condition of the transfer is met, 0 (nothing) to 4 (complete), with the evidence for it. */
const conditionAnswerSchema = z.strictObject({
  level: z.number().int().min(0).max(4),
  evidence: textSchema.optional(),
  ...provenanceFields,
});

/** What a province takes over from another, and how it stands to the conditions of the transfer. */
const transferSchema = z.strictObject({
  from: z.string().min(1),
  date: partialDateSchema.optional(),
  conditions: z.record(ref("condition"), conditionAnswerSchema).optional(),
  ...provenanceFields,
});

/** How many things of a section the province has by its own published count. */
const publishedCountSchema = z.strictObject({
  count: z.number().int().min(0),
  asOf: partialDateSchema.optional(),
  ...provenanceFields,
});

/** Sections whose size a province publishes. */
export const countedSections = ["services", "applications", "databases"] as const;
const inventorySchema = z.strictObject({
  services: publishedCountSchema.optional(),
  applications: publishedCountSchema.optional(),
  databases: publishedCountSchema.optional(),
} satisfies Record<(typeof countedSections)[number], z.ZodType>);

/** Tỉnh, thành phố: the header of a model; exactly one in a folder. */
export const provinceSchema = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  name: textSchema,
  framework: frameworkNameSchema,
  asOf: partialDateSchema,
  target: partialDateSchema.optional(),
  languages: z.array(z.enum(languages)).min(1).optional(),
  description: textSchema.optional(),
  vision: textSchema.optional(),
  purpose: textSchema.optional(),
  scope: textSchema.optional(),
  /** `required`: every element must name its source. */
  provenance: z.literal("required").optional(),
  inventory: inventorySchema.optional(),
  basis: oneOrMany(ref("document", "source")).optional(),
  transfer: transferSchema.optional(),
  ...provenanceFields,
});
export type Province = z.output<typeof provinceSchema>;
