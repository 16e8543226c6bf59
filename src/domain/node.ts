import * as z from "zod";
import { securityLevelSchema, watchFields } from "./application.ts";
import { countField, elementFields, realizesField } from "./element.ts";
import { oneOrMany, ref } from "./reference.ts";
import { textSchema } from "./text.ts";

export const nodeKinds = [
  "data-centre",
  "network",
  "operations-centre",
  "site",
  "server",
  "equipment",
  "security",
  "training",
] as const;

/** Hạ tầng: a data centre, network, site, server or security system. */
export const nodeSchema = z.strictObject({
  ...elementFields,
  ...countField,
  ...realizesField,
  kind: z.enum(nodeKinds),
  owner: ref("agency").optional(),
  shared: z.boolean().optional(),
  within: ref("node").optional(),
  /** The node that this one stands in for when it fails: the second site of a data centre. */
  backupOf: ref("node").optional(),
  connects: oneOrMany(ref("node", "agency")).optional(),
  capacity: textSchema.optional(),
  securityLevel: securityLevelSchema.optional(),
  ...watchFields,
});
