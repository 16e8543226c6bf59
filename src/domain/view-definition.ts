import * as z from "zod";
import { provenanceFields } from "./provenance.ts";
import { textSchema } from "./text.ts";

/** An extra diagram that a province defines: which elements it shows (a CEL condition over `element`), and how. */
export const viewDefinitionSchema = z.strictObject({
  title: textSchema,
  description: textSchema.optional(),
  include: z.string().min(1),
  layout: z.enum(["layers", "graph"]).optional(),
  ...provenanceFields,
});
