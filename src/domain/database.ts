import * as z from "zod";
import { securityLevelSchema } from "./application.ts";
import { countField, elementFields, realizesField } from "./element.ts";
import { ref } from "./reference.ts";

export const databaseKinds = ["base", "sector", "shared", "national"] as const;

/** Cơ sở dữ liệu. */
export const databaseSchema = z.strictObject({
  ...elementFields,
  ...countField,
  ...realizesField,
  owner: ref("agency").optional(),
  sector: ref("sector").optional(),
  kind: z.enum(databaseKinds),
  subject: z.string().min(1).optional(),
  master: z.boolean().optional(),
  personalData: z.boolean().optional(),
  securityLevel: securityLevelSchema.optional(),
  hostedOn: ref("node").optional(),
  openData: z.boolean().optional(),
});
