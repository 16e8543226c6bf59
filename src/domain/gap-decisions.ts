import * as z from "zod";
import { partialDateSchema } from "./date.ts";
import { moneySchema } from "./money.ts";
import { timeClasses } from "./overlap.ts";
import { oneOrMany } from "./reference.ts";

const line = z.string().trim().min(1);

/** How far a gap is dealt with. */
export const decisionStatuses = ["open", "accepted", "planned", "in-work", "closed"] as const;

const decisionSchema = z.strictObject({
  status: z.enum(decisionStatuses),
  owner: line.optional(),
  note: line.optional(),
  decidedBy: line.optional(),
  until: partialDateSchema.optional(),
});
/** What someone decided on a gap. */
export type GapDecision = z.output<typeof decisionSchema>;

const timeDecisionSchema = z.strictObject({
  class: z.enum(timeClasses),
  decidedBy: line.optional(),
  note: line.optional(),
});

/**
 * The file `assessments/gaps/<province>.yaml`: what was decided on gaps, by their ids, which stay the same from run to
 * run; which class applications were put into; what may be spent in a year.
 *
 * ```yaml
 * gaps:
 *   block-missing/lgsp: { status: planned, owner: so-tttt, note: Đưa vào kế hoạch 2017 }
 * time:
 *   mot-cua: { class: invest, decidedBy: Giám đốc Sở }
 * budgets:
 *   2017: { amount: 5000000000, currency: VND }
 * ```
 */
export const gapDecisionsSchema = z.strictObject({
  gaps: z.record(line, decisionSchema).optional(),
  time: z.record(line, timeDecisionSchema).optional(),
  budgets: z.record(z.string().regex(/^(19|20|21)\d\d$/), oneOrMany(moneySchema)).optional(),
});
export type GapDecisions = z.output<typeof gapDecisionsSchema>;
