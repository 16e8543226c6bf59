import * as z from "zod";
import { analysisVersion, subjectSchema } from "./analysis-report.ts";

const words = z.strictObject({ vi: z.string(), en: z.string() });
const text = z.strictObject({ vi: z.string(), en: z.string().optional() });
const number = z.number().nullable();
const count = z.int().min(0);
const unit = z.strictObject({ code: z.string(), name: text });
const valued = z.strictObject({ code: z.string(), value: number });

/** The stages that statistics can be taken of, in their order. */
export const inspectedStages = ["raw", "denominated", "imputed", "treated", "normalised"] as const;
/** How correlations are reckoned. */
export const correlationKinds = ["pearson", "spearman", "kendall"] as const;

const pair = z.strictObject({
  first: z.string(),
  second: z.string(),
  value: number,
  /** Units that have both. */
  n: count,
  flag: z.enum(["collinear", "opposed"]).nullable(),
});

const alpha = z.strictObject({
  /** Standardised; null where it cannot be had. */
  value: number,
  n: count,
  /** Of the others, when one is left out. */
  without: z.array(valued),
  why: words.nullable(),
});

const components = z.strictObject({
  units: count,
  eigenvalues: z.array(z.strictObject({ value: z.number(), share: z.number(), cumulative: z.number() })),
  /** Rows in the order of the children, columns in that of the eigenvalues. */
  vectors: z.array(z.array(z.number())),
  loadings: z.array(z.array(z.number())),
  /** After varimax; columns in the order of the factors. */
  factors: z.array(z.strictObject({ variance: z.number(), share: z.number() })),
  rotated: z.array(z.array(z.number())),
  squaredToUnity: z.array(z.array(z.number())),
  weights: z.array(z.strictObject({ code: z.string(), factor: count, raw: z.number(), weight: z.number() })),
});

const reversals = z.array(
  z.strictObject({ change: z.string(), pairs: z.array(z.strictObject({ ahead: z.string(), behind: z.string() })) }),
);

/** What `khung inspect --json` prints: what indicators look like, how they go together, and how firm the order is. */
export const inspectionSchema = z.strictObject({
  version: z.literal(analysisVersion),
  subject: subjectSchema,
  stage: z.enum(inspectedStages),
  correlation: z.enum(correlationKinds),
  units: z.array(unit),
  statistics: z.array(
    z.strictObject({
      code: z.string(),
      name: words,
      least: number,
      lowerQuartile: number,
      median: number,
      upperQuartile: number,
      greatest: number,
      mean: number,
      deviation: number,
      skewness: number,
      kurtosis: number,
      available: count,
      nonZero: count,
      unique: count,
      same: count,
      flags: z.array(z.enum(["few-answers", "many-zeros", "few-different", "outliers", "constant"])),
    }),
  ),
  /** All pairs of indicators, normalised. */
  indicators: z.strictObject({ correlations: z.array(pair) }),
  groups: z.array(
    z.strictObject({
      code: z.string(),
      name: words,
      children: z.array(z.string()),
      correlations: z.array(pair),
      alpha,
      /** Of all indicators below the group, where groups stand between. */
      alphaOfIndicators: alpha.nullable(),
      components: components.nullable(),
      /** Why there are no components. */
      why: words.nullable(),
    }),
  ),
  /** Pairs of units that change places when a unit leaves, or an outlying one joins; null where there are too many units. */
  reversals: z.strictObject({ dropOne: reversals, addOne: reversals }).nullable(),
});
export type Inspection = z.output<typeof inspectionSchema>;
