import * as z from "zod";
import { deviationSchema, wordOr } from "./parts.ts";

const aggregations = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("arithmetic") }),
  z.strictObject({ method: z.literal("geometric") }),
  z.strictObject({ method: z.literal("harmonic") }),
  /** Generalised mean: power 1 is arithmetic, 0 geometric (the limit), −1 harmonic. */
  z.strictObject({ method: z.literal("power"), power: z.number() }),
  /**
   * Pairwise comparisons. `outranking`: the sum, over the other units, of the weight on which this unit is better (half
   * of it where equal), as COINr has it; `wins`: +1 for every unit outranked by weight, −1 for every one that outranks.
   */
  z.strictObject({ method: z.literal("copeland"), score: z.enum(["outranking", "wins"]).default("outranking") }),
  /** Mean less (or plus) the penalty of imbalance: M ∓ S²/M, on weights where given; S of the values of a unit. */
  z.strictObject({
    method: z.literal("mazziotta-pareto"),
    penalty: z.enum(["minus", "plus"]).default("minus"),
    deviation: deviationSchema.default("population"),
  }),
]);

/** How the children of a group become its score. Handbook, step 6. */
export const aggregationSchema = wordOr(
  ["arithmetic", "geometric", "harmonic", "copeland", "mazziotta-pareto"],
  aggregations,
);
export type Aggregation = z.output<typeof aggregations>;
