import * as z from "zod";
import { indicatorUnits } from "./method.ts";
import { statuses } from "./provenance.ts";
import { evidenceSchema } from "./score-report.ts";

/** The version of the JSON of a ranking; it grows when a field changes its meaning or goes. */
export const rankingVersion = 1;

const words = z.strictObject({ vi: z.string(), en: z.string() });
const text = z.strictObject({ vi: z.string(), en: z.string().optional() });
const place = z.strictObject({ file: z.string(), line: z.int(), column: z.int() });
const count = z.int().min(0);

/** What a cell holds: a number that was delivered or filled in, or why there is none. */
export const cellStates = [
  "number",
  "imputed",
  "winsorised",
  "unknown",
  "not-applicable",
  "missing",
  "failed",
] as const;
export type CellStateName = (typeof cellStates)[number];

const nodeSchema = z.strictObject({
  code: z.string(),
  name: words,
  kind: z.enum(["group", "leaf"]),
  parent: z.string().nullable(),
  unit: z.enum(indicatorUnits),
  unitName: words.optional(),
  scored: z.boolean(),
  /** As the method of weighting gives it, before it is brought to a share; null where it differs by unit. */
  rawWeight: z.number().nullable(),
  /** Share within the parent, and within the index; null where they differ by unit or could not be made. */
  weight: z.number().nullable(),
  effectiveWeight: z.number().nullable(),
});

const answerSchema = z.strictObject({
  state: z.enum(cellStates),
  /** What stands in the file. */
  written: z.string().nullable(),
  /** The number as delivered. */
  raw: z.number().nullable(),
  /** What it is divided by. */
  denominator: z.number().optional(),
  /** After division, after filling in, and after the treatment of outliers: what is normalised. */
  denominated: z.number().nullable(),
  imputed: z.number().nullable(),
  used: z.number().nullable(),
  year: z.string().optional(),
  source: z.array(z.string()),
  evidence: z.string().optional(),
  /** What was counted, and what was not, where the answer was measured on a model. */
  elements: z.array(evidenceSchema).optional(),
  note: z.string().optional(),
  status: z.enum(statuses).optional(),
  approximate: z.boolean().optional(),
  at: place.nullable(),
});

const nodeResultSchema = z.strictObject({
  /** The normalised value of a leaf, the score of a group. */
  score: z.number().nullable(),
  rank: z.number().nullable(),
  coverage: z.number(),
  answer: answerSchema.optional(),
});

const intervalSchema = z.strictObject({ low: z.number(), median: z.number(), high: z.number() });

const unitSchema = z.strictObject({
  code: z.string(),
  name: text,
  groups: z.record(z.string(), z.string()),
  rank: z.number().nullable(),
  /** As printed: `17=` where several share it. */
  rankText: z.string().nullable(),
  score: z.number().nullable(),
  band: z.string().nullable(),
  coverage: z.number(),
  /** The result that stands in place of a score and a rank, with the reason: a condition that must be met is not. */
  verdict: z.strictObject({ words, reason: words }).optional(),
  published: z.strictObject({ score: z.number().nullable(), rank: z.number().nullable() }),
  /** In the recorded run that is repeated. */
  before: z.strictObject({ score: z.number().nullable(), rank: z.number().nullable() }).optional(),
  /** By the codes of the nodes. */
  nodes: z.record(z.string(), nodeResultSchema),
  uncertainty: z
    .strictObject({
      rank: intervalSchema.nullable(),
      score: intervalSchema.nullable(),
      bands: z.record(z.string(), z.number()),
    })
    .optional(),
});

const groupSchema = z.strictObject({
  id: z.string(),
  name: text,
  units: z.array(z.strictObject({ code: z.string(), rank: z.number().nullable() })),
  mean: z.number().nullable(),
});

const distributionSchema = z.strictObject({
  unit: z.string(),
  name: text,
  n: count,
  bands: z.array(z.strictObject({ band: z.string(), count: count.nullable(), share: z.number().nullable() })),
});

const stepSchema = z.strictObject({
  stage: z.string(),
  indicator: z.string().optional(),
  unit: z.string().optional(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.number())])),
});

/** How a ranking was asked for: enough to do it again from the same files, with one thing changed. */
const askedSchema = z.strictObject({
  edition: z.string().optional(),
  data: z.string().optional(),
  method: z.string().optional(),
  year: z.string().optional(),
  decimal: z.enum([".", ","]).optional(),
  group: z.string().optional(),
  options: z.strictObject({
    treatment: z.array(z.string()),
    imputation: z.array(z.string()),
    normalise: z.array(z.string()),
    weights: z.array(z.string()),
    aggregate: z.array(z.string()),
    direction: z.array(z.string()),
    coverage: z.string().optional(),
    ties: z.string().optional(),
    digits: z.string().optional(),
  }),
});
export type RankingAsked = z.output<typeof askedSchema>;

/** What `khung rank --json` prints: an edition put in order by a method, opened down to every answer. */
export const rankingSchema = z.strictObject({
  version: z.literal(rankingVersion),
  edition: z.strictObject({
    id: z.string(),
    name: words,
    period: z.strictObject({ from: z.string(), to: z.string() }),
    status: z.enum(statuses),
    notes: z.array(words),
  }),
  method: z.strictObject({
    id: z.string(),
    version: z.string(),
    name: words,
    status: z.enum(statuses),
    notes: z.array(words),
    /** Decimals on which scores are compared; null compares all there are. */
    digits: z.int().nullable(),
    bands: z.array(z.strictObject({ id: z.string(), name: words, from: z.number().nullable() })),
  }),
  asked: askedSchema,
  /** The recorded run that this one repeats, and what is otherwise than there. */
  replay: z.strictObject({ file: z.string(), changed: z.array(z.string()), answersChanged: count }).optional(),
  /** What was asked for in place of what the method says. */
  changes: z.array(z.string()),
  /** From the index down, a parent before its children. */
  nodes: z.array(nodeSchema),
  /** By rank; those without one at the end. */
  units: z.array(unitSchema),
  groups: z.array(groupSchema).optional(),
  /** How many units of each group stand in each band, as published. */
  distribution: z.array(distributionSchema).optional(),
  uncertainty: z.strictObject({ replications: count, seed: z.int() }).optional(),
  findings: z.array(z.strictObject({ rule: z.string(), severity: z.string(), message: words, at: place })),
  /** Every step of the calculation, in order. */
  log: z.array(stepSchema),
});
export type Ranking = z.output<typeof rankingSchema>;
/** A ranking before it is known how it was asked for and what was found. */
export type BareRanking = Omit<Ranking, "findings" | "asked" | "replay">;
export type RankedUnit = Ranking["units"][number];
export type RankedNode = Ranking["nodes"][number];
export type RankedAnswer = z.output<typeof answerSchema>;
