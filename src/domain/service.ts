import * as z from "zod";
import { levelSchema } from "./agency.ts";
import { partialDateSchema } from "./date.ts";
import { countField, elementFields } from "./element.ts";
import { informationItemIds } from "./law/procedure-information.ts";
import { moneySchema } from "./money.ts";
import { oneOrMany, ref } from "./reference.ts";

/**
 * How far a service is online. `1`–`4`: Decree 43/2011, article 3 (in force until 15 August 2022); `3-4` where a source
 * counts both together; `full` (toàn trình) and `partial` (một phần): Decree 42/2022, article 11.
 */
export const onlineLevels = [1, 2, 3, 4, "3-4", "full", "partial"] as const;
export type OnlineLevel = (typeof onlineLevels)[number];

/** What of a service is offered online. */
const onlineFeatures = ["information", "forms", "submission", "processing", "payment", "result"] as const;
export type OnlineFeature = (typeof onlineFeatures)[number];

const onlineSchema = z.strictObject({
  level: z.literal(onlineLevels),
  since: partialDateSchema.optional(),
  provides: z.array(z.enum(onlineFeatures)).optional(),
  /** Dossiers that come in online in a year, of `dossiersPerYear`. */
  dossiersPerYear: z.number().int().min(0).optional(),
});

/** The code of a procedure in the national database: `1.004194`, `1.004194.000.00.00.H17`. */
export const procedureCodePattern = /^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?$/;

/** Dịch vụ công, thủ tục hành chính: a public service, or a group of them with a count. */
export const serviceSchema = z.strictObject({
  ...elementFields,
  ...countField,
  code: z.string().min(1).optional(),
  sector: ref("sector").optional(),
  owner: ref("agency").optional(),
  performedAt: z.array(levelSchema).min(1).optional(),
  online: onlineSchema.optional(),
  realizedBy: oneOrMany(ref("application")).optional(),
  function: ref("function").optional(),
  /** Procedures that are handled with this one as one flow. */
  interlinkedWith: oneOrMany(ref("service")).optional(),
  /** Which items of information on the procedure are published (Circular 32/2017). */
  information: z.array(z.enum(informationItemIds)).min(1).optional(),
  channels: oneOrMany(ref("application", "agency")).optional(),
  reads: oneOrMany(ref("database", "nationalSystem")).optional(),
  dossiersPerYear: z.number().int().min(0).optional(),
  days: z.number().min(0).optional(),
  fee: moneySchema.optional(),
  developmentCost: moneySchema.optional(),
});
