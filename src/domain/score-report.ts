import * as z from "zod";
import { indicatorUnits } from "./method.ts";
import { statuses } from "./provenance.ts";

const words = z.strictObject({ vi: z.string(), en: z.string() });
const text = z.strictObject({ vi: z.string(), en: z.string().optional() });

const valueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number"), value: z.number() }),
  z.strictObject({ kind: z.literal("unknown"), reason: words }),
  z.strictObject({ kind: z.literal("not-applicable"), reason: words }),
  z.strictObject({ kind: z.literal("missing") }),
]);

/** One thing that was counted, or was not. */
export const evidenceSchema = z.strictObject({
  kind: z.enum(["element", "block", "answer"]),
  id: z.string(),
  name: text,
  counted: z.boolean(),
  amount: z.number(),
  reason: words.optional(),
  provenance: z.enum(statuses).optional(),
});

const scoreFields = z.strictObject({
  id: z.string(),
  name: words,
  unit: z.enum(indicatorUnits),
  value: valueSchema,
  formula: words.optional(),
  steps: z.array(words).optional(),
  weight: z.number().optional(),
  coverage: z.number(),
  evidence: z.array(evidenceSchema),
});
type ScoreShape = z.output<typeof scoreFields> & { readonly children: readonly ScoreShape[] };

const scoreSchema: z.ZodType<ScoreShape> = scoreFields.extend({
  get children() {
    return z.array(scoreSchema);
  },
}) as z.ZodType<ScoreShape>;

/** What `khung score --json` prints: a scorecard for each method, opened down to elements and answers. */
export const scoreReportSchema = z.strictObject({
  version: z.literal(1),
  scorecards: z.array(
    z.strictObject({
      method: z.string(),
      title: words,
      date: z.string(),
      scores: z.array(scoreSchema),
      notes: z.array(words),
    }),
  ),
});
