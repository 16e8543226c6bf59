import * as z from "zod";
import { aggregationSchema } from "./index-options/aggregation.ts";
import { imputationSchema } from "./index-options/imputation.ts";
import { normalisationSchema } from "./index-options/normalisation.ts";
import { treatmentSchema } from "./index-options/treatment.ts";
import { weightingSchema } from "./index-options/weighting.ts";
import { indicatorCodeSchema } from "./indicator-code.ts";

/**
 * The words of a composite index: what a method file may say of each step from raw values to ranks. The names are those
 * of the OECD/JRC Handbook on Constructing Composite Indicators (2008). An option stands at the head of a method, at a
 * group or at a leaf; what is not said is inherited from above. Each is written as one word, or as `{method, …}` with
 * its parameters; read as the latter.
 */

const share = z.number().min(0).max(1);

/** A score needs at least this share of its children's answers; of their z.number(), or of their weight. */
export const missingSchema = z.strictObject({
  minimumCoverage: share,
  of: z.enum(["number", "weight"]).default("number"),
});
export type MissingRule = z.output<typeof missingSchema>;

export const tieRules = ["competition", "dense", "mean"] as const;
export type TieRule = (typeof tieRules)[number];

/** Ranks compare scores rounded to `digits` decimals; without them, to within the last bits of a double. */
export const rankRuleSchema = z.strictObject({
  digits: z.int().min(0).max(15).optional(),
  ties: z.enum(tieRules).default("competition"),
});
export type RankRule = z.output<typeof rankRuleSchema>;

/** A band holds scores from `from` up to the `from` of the next: half-open. The lowest may leave it out. */
const bandSchema = z.strictObject({
  id: indicatorCodeSchema,
  name: z.strictObject({ vi: z.string().trim().min(1), en: z.string().trim().min(1) }),
  from: z.number().optional(),
});
export type Band = z.output<typeof bandSchema>;

/** Units that answer less than this share of the leaves are set aside, with a finding. */
const screenSchema = z.strictObject({ minimumCoverage: share });

export const directions = ["positive", "negative"] as const;
export type Direction = (typeof directions)[number];

/** Options that a group hands down to its children. Spread into the head of a method, a group and a leaf. */
export const inheritedOptionFields = {
  treatment: treatmentSchema.optional(),
  imputation: imputationSchema.optional(),
  normalise: normalisationSchema.optional(),
  weights: weightingSchema.optional(),
  aggregate: aggregationSchema.optional(),
  missing: missingSchema.optional(),
};

/** What belongs to one leaf: where its numbers come from and which way is better. */
export const leafOptionFields = {
  /** The column of the data; the leaf's code where left out. */
  column: z.string().trim().min(1).optional(),
  direction: z.enum(directions).optional(),
  target: z.number().optional(),
  /** Column by which the values are divided. */
  denominator: z.string().trim().min(1).optional(),
  /** The values that score nothing and everything. The direction is in them. */
  goalposts: z
    .strictObject({ worst: z.number(), best: z.number() })
    .refine(({ worst, best }) => worst !== best, "worst and best are the same")
    .optional(),
  /** Points for each answer. */
  categories: z.record(z.string().trim().min(1), z.number()).optional(),
};

/** What stands only at the head of a method. */
export const headOptionFields = {
  ...inheritedOptionFields,
  screen: screenSchema.optional(),
  ranks: rankRuleSchema.optional(),
  bands: z.array(bandSchema).min(1).optional(),
};

type Output<Fields extends Record<string, z.ZodType>> = { readonly [K in keyof Fields]?: z.output<Fields[K]> };

/** Options as inherited by a node. */
export type InheritedOptions = Output<typeof inheritedOptionFields>;

/** A node of the tree as the engine reads it: a group with children, or a leaf. A method file's nodes hold this and more. */
export interface CompositeNode extends InheritedOptions, Output<typeof leafOptionFields> {
  /** Weight among its siblings; 1 where left out. */
  readonly weight?: number | undefined;
  /** `false`: shown, not counted. */
  readonly scored?: boolean | undefined;
  readonly children?: Readonly<Record<string, CompositeNode>> | undefined;
}

/** A method as the engine reads it. A tree with one group at the top has its index there; else the index is the method. */
export interface CompositeMethod extends Output<typeof headOptionFields> {
  readonly id: string;
  readonly tree: Readonly<Record<string, CompositeNode>>;
}
