import * as z from "zod";
import { indicatorCodeSchema } from "../indicator-code.ts";
import { deviationSchema, wordOr } from "./parts.ts";

const share = z.number().min(0).max(1);

/**
 * PCA weights by name. `first-component`: the loadings of the first component as they are; `normalised`: divided by their
 * sum; `absolute`: their absolute values; `squared`: their squares (all three sum to one); `varimax`: OECD/JRC, each
 * indicator by its squared loading on the rotated factor it belongs to, times that factor's share of the variance.
 */
export const pcaVariants = ["first-component", "normalised", "absolute", "squared", "varimax"] as const;
export type PcaVariant = (typeof pcaVariants)[number];

/**
 * Which components are kept before rotation. `handbook`: those that each explain more than a tenth of the variance, and
 * as many as explain 60 % together; or eigenvalue above one, a number of them, or a share of the variance.
 */
const retention = z.union([
  z.enum(["handbook", "eigenvalue-above-one"]),
  z.strictObject({ count: z.int().min(1) }),
  z.strictObject({ share: share }),
]);

const weightings = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("given") }),
  z.strictObject({ method: z.literal("equal") }),
  /** Points that experts give to the children of the group; each expert's points are brought to the same sum. */
  z.strictObject({
    method: z.literal("budget-allocation"),
    allocations: z.record(z.string(), z.record(indicatorCodeSchema, z.number().min(0))),
  }),
  /** Pairwise comparisons (Saaty 1–9), `comparisons.a.b = 3`: a counts three times as much as b. The reverse is derived. */
  z.strictObject({
    method: z.literal("ahp"),
    comparisons: z.record(indicatorCodeSchema, z.record(indicatorCodeSchema, z.number().positive())),
    maximumInconsistency: z.number().positive().default(0.1),
  }),
  z.strictObject({ method: z.literal("entropy") }),
  z.strictObject({ method: z.literal("critic"), deviation: deviationSchema.default("sample") }),
  z.strictObject({
    method: z.literal("pca"),
    variant: z.enum(pcaVariants).default("normalised"),
    retain: retention.default("handbook"),
    /** What a negative weight leads to: `error` (the group is not scored), set to zero, or its absolute value. */
    negative: z.enum(["error", "zero", "absolute", "allow"]).default("error"),
  }),
  /** Every unit gets the weights that suit it best; `bounds` limit the share of each child in its score. */
  z.strictObject({
    method: z.literal("benefit-of-the-doubt"),
    bounds: z
      .strictObject({ lower: share.default(0), upper: share.default(1) })
      .refine(({ lower, upper }) => lower <= upper, "the lower bound lies above the upper")
      .default({ lower: 0, upper: 1 }),
  }),
]);

/** Where the weights of a group's children come from. Handbook, step 6. */
export const weightingSchema = wordOr(
  ["given", "equal", "entropy", "critic", "pca", "benefit-of-the-doubt"],
  weightings,
);
export type Weighting = z.output<typeof weightings>;
