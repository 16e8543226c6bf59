import * as z from "zod";
import { partialDateSchema } from "./date.ts";
import { elementFields, realizesField } from "./element.ts";
import { moneySchema } from "./money.ts";
import { oneOrMany, ref } from "./reference.ts";
import { textSchema } from "./text.ts";

export const projectKinds = ["survey", "consulting", "development", "infrastructure", "training", "transfer"] as const;

/** Nhiệm vụ, dự án trong lộ trình: what is to be done, after what, by whom, when, at what cost. */
export const projectSchema = z.strictObject({
  ...elementFields,
  ...realizesField,
  kind: z.enum(projectKinds).optional(),
  owner: ref("agency").optional(),
  delivers: oneOrMany(ref("application", "database", "node", "link", "service", "document")).optional(),
  after: oneOrMany(ref("project")).optional(),
  start: partialDateSchema.optional(),
  end: partialDateSchema.optional(),
  cost: moneySchema.optional(),
  funding: textSchema.optional(),
});
