import * as z from "zod";
import { deviationSchema, numbersSchema, rangeSchema, wordOr } from "./parts.ts";

/** `minimum`: how far along the way from the worst value to the reference; `zero`: as a ratio to the reference. */
const from = z.enum(["minimum", "zero"]).default("minimum");
const cap = z.boolean().default(false);
const deviation = deviationSchema.default("sample");

const normalisations = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("none") }),
  z.strictObject({ method: z.literal("min-max"), range: rangeSchema.default([0, 100]) }),
  z.strictObject({
    method: z.literal("z-score"),
    deviation,
    mean: z.number().default(0),
    sd: z.number().positive().default(1),
  }),
  /** Standardised, then min–max: as the United Nations do for the component indices of EGDI. */
  z.strictObject({ method: z.literal("z-score-then-min-max"), deviation, range: rangeSchema.default([0, 1]) }),
  /** 1 for the worst; ties take the smallest (`competition`), or the mean. */
  z.strictObject({ method: z.literal("rank"), ties: z.enum(["competition", "mean"]).default("competition") }),
  z.strictObject({ method: z.literal("percentile-rank"), range: rangeSchema.default([0, 1]) }),
  z.strictObject({ method: z.literal("borda") }),
  /** The target stands at the leaf (`target`). */
  z.strictObject({ method: z.literal("distance-to-target"), from, cap }),
  z.strictObject({ method: z.literal("distance-to-best"), from }),
  /** The reference is a unit by its code, or the mean or median of all. */
  z.strictObject({
    method: z.literal("distance-to-reference"),
    reference: z.union([
      z.strictObject({ unit: z.string().trim().min(1) }),
      z.strictObject({ statistic: z.enum(["mean", "median"]) }),
    ]),
    from,
    cap,
  }),
  /** Between the leaf's `goalposts`; what lies beyond is clipped unless `clip: false`. */
  z.strictObject({
    method: z.literal("goalposts"),
    range: rangeSchema.default([0, 100]),
    clip: z.boolean().default(true),
  }),
  /**
   * Points by class. Cuts stand in order from worst to best, and reaching a cut counts in favour: n cuts, n + 1 points.
   * `of: percentile` reads the cuts as percentiles (0–100, rising) of the indicator among the units.
   */
  z
    .strictObject({
      method: z.literal("bands"),
      cuts: numbersSchema(1),
      points: numbersSchema(2),
      of: z.enum(["value", "percentile"]).default("value"),
    })
    .refine(({ cuts, points }) => points.length === cuts.length + 1, "there is one more point than cuts"),
  /** The points that the leaf's `categories` give to each answer. */
  z.strictObject({ method: z.literal("categories") }),
]);

/** How an indicator is brought to a common scale. Handbook, step 5. */
export const normalisationSchema = wordOr(
  [
    "none",
    "min-max",
    "z-score",
    "z-score-then-min-max",
    "rank",
    "percentile-rank",
    "borda",
    "distance-to-target",
    "distance-to-best",
    "goalposts",
    "categories",
  ],
  normalisations,
);
export type Normalisation = z.output<typeof normalisations>;
