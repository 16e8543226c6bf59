import * as z from "zod";
import { countField, elementFields, realizesField } from "./element.ts";
import { moneySchema } from "./money.ts";
import { oneOrMany, ref } from "./reference.ts";
import { textSchema } from "./text.ts";

/** Where an application comes from: the user's own, rented from an enterprise, or invested in and run by the State. */
export const sourcings = ["own", "rented", "state"] as const;

export const licences = ["open-source", "proprietary", "freeware"] as const;

/** Fit on a scale from 1 (unsuitable) to 4 (excellent). */
const fitSchema = z.strictObject({
  functional: z.number().int().min(1).max(4).optional(),
  technical: z.number().int().min(1).max(4).optional(),
});

/** Building is paid once, running every year. */
const costSchema = z.strictObject({ build: moneySchema.optional(), run: moneySchema.optional() });

/** Information systems are graded 1 to 5 (Decree 85/2016). */
export const securityLevelSchema = z.number().int().min(1).max(5);

/** How the security of a system is looked after: the dossier of its level, and the centre that watches it (SOC). */
export const watchFields = {
  securityDossier: ref("document").optional(),
  monitoredBy: oneOrMany(ref("node")).optional(),
};

/** Ứng dụng, hệ thống thông tin, nền tảng, kênh: an application, a platform or a channel. */
export const applicationSchema = z.strictObject({
  ...elementFields,
  ...countField,
  ...realizesField,
  owner: ref("agency").optional(),
  builtOn: ref("application", "platform").optional(),
  sourcing: z.enum(sourcings).optional(),
  license: z.enum(licences).optional(),
  vendor: z.string().min(1).optional(),
  product: z.string().min(1).optional(),
  version: z.string().min(1).optional(),
  /** What was changed of a platform or product that was taken over from others. */
  changes: textSchema.optional(),
  reads: oneOrMany(ref("database", "nationalSystem")).optional(),
  writes: oneOrMany(ref("database")).optional(),
  hostedOn: ref("node").optional(),
  users: oneOrMany(ref("userGroup")).optional(),
  securityLevel: securityLevelSchema.optional(),
  ...watchFields,
  replaces: oneOrMany(ref("application")).optional(),
  inheritsDataFrom: oneOrMany(ref("database")).optional(),
  fit: fitSchema.optional(),
  cost: costSchema.optional(),
});
