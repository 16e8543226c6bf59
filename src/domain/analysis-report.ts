import * as z from "zod";

/** The version of the JSON of the analyses; it grows when a field changes its meaning or goes. */
export const analysisVersion = 1;

const words = z.strictObject({ vi: z.string(), en: z.string() });
const text = z.strictObject({ vi: z.string(), en: z.string().optional() });
const number = z.number().nullable();
const count = z.int().min(0);

/** A unit as analyses name it. */
const unit = z.strictObject({ code: z.string(), name: text });

/** What was analysed: an edition by a method. */
export const subjectSchema = z.strictObject({
  edition: z.strictObject({ id: z.string(), name: words }),
  method: z.strictObject({ id: z.string(), version: z.string(), name: words }),
  /** Decimals of scores; null prints all that matter. */
  digits: z.int().nullable(),
  /** What was asked for in place of what the method says. */
  changes: z.array(z.string()),
});
export type AnalysisSubject = z.output<typeof subjectSchema>;

const interval = z.strictObject({ low: z.number(), median: z.number(), high: z.number(), mean: z.number() });
const factor = z.strictObject({ id: z.string(), node: z.string().nullable(), name: words });

/** What `khung simulate --json` prints. */
export const simulationSchema = z.strictObject({
  version: z.literal(analysisVersion),
  subject: subjectSchema,
  replications: count,
  seed: z.int(),
  factors: z.array(factor.extend({ alternatives: z.array(z.string()) })),
  bands: z.array(z.strictObject({ id: z.string(), name: words })),
  /** Runs that bands are read from: those whose scores stand on the scale of the method. */
  banded: count,
  units: z.array(
    unit.extend({
      /** By the method itself, with nothing varied. */
      rank: number,
      score: number,
      rankInterval: interval.nullable(),
      scoreInterval: interval.nullable(),
      /** Share of the runs without a score. */
      unscored: z.number(),
      bands: z.array(z.number()),
    }),
  ),
  /** Row before column: the share of runs in which the unit of the row stands before that of the column. */
  before: z.array(z.array(z.number())),
  /** Sobol indices of the mean shift of ranks; null where nothing moves them, or where units lost their scores. */
  sensitivity: z
    .strictObject({
      runs: count,
      unscored: count,
      meanShift: number,
      indices: z.array(factor.extend({ first: z.number(), total: z.number() })).nullable(),
    })
    .nullable(),
  leftOut: z.array(
    z.strictObject({
      code: z.string(),
      name: words,
      meanShift: number,
      /** Below zero the unit rises without it. */
      most: unit.extend({ change: z.number() }).nullable(),
      lost: count,
    }),
  ),
  /** The choices of one replication, and the ranks that it gave. */
  replication: z
    .strictObject({
      number: count,
      choices: z.array(factor.extend({ chosen: z.string() })),
      units: z.array(unit.extend({ rank: number, score: number })),
    })
    .nullable(),
});
export type Simulation = z.output<typeof simulationSchema>;

const certainty = z.strictObject({ kind: z.enum(["exact", "searched"]), step: number });
const change = z.strictObject({ code: z.string(), name: words, from: z.number(), to: number, limit: z.number() });

/** What `khung reach --json` prints. */
export const reachSchema = z.strictObject({
  version: z.literal(analysisVersion),
  subject: subjectSchema.nullable(),
  unit: unit.nullable(),
  target: z
    .strictObject({ kind: z.enum(["rank", "score", "band"]), value: z.union([z.number(), z.string()]) })
    .nullable(),
  now: z.strictObject({ rank: number, score: number, reached: z.boolean() }).nullable(),
  /** Indicators of the unit without a number. */
  blank: z.array(z.strictObject({ code: z.string(), name: words })),
  single: z.array(change.extend({ certainty, rank: number, score: number })),
  together: z
    .strictObject({
      changes: z.array(change.extend({ cost: z.number() })),
      cost: z.number(),
      budget: number,
      /** Costs are shares of the distance between the worst and the best unit where none were given. */
      costsGiven: z.boolean(),
      reached: z.boolean(),
      certainty,
      rank: number,
      score: number,
    })
    .nullable(),
  projects: z.array(
    z.strictObject({
      id: z.string(),
      name: text,
      cost: z.strictObject({ amount: z.number(), currency: z.string(), year: z.int().optional() }).nullable(),
      delivers: z.array(z.strictObject({ id: z.string(), name: text })),
      gains: z.array(
        z.strictObject({
          method: z.string(),
          indicator: z.string(),
          name: words,
          unit: z.string(),
          before: number,
          after: number,
        }),
      ),
    }),
  ),
});
export type ReachReport = z.output<typeof reachSchema>;

const pair = z.tuple([number, number]);

/** What `khung methods compare --json` prints. */
export const comparisonSchema = z.strictObject({
  version: z.literal(analysisVersion),
  left: subjectSchema,
  right: subjectSchema,
  basis: z.enum(["points", "relative"]),
  /** Spearman's correlation of the ranks of the units that both score. */
  agreement: number,
  units: z.array(
    unit.extend({
      rank: pair,
      score: pair,
      reasons: z.array(
        z.strictObject({
          kind: z.enum(["value", "weight", "added", "dropped", "rest"]),
          indicator: z.string().nullable(),
          name: words.nullable(),
          amount: z.number(),
        }),
      ),
      /** What each differing step of the method does to the score and the rank, where the trees are the same. */
      steps: z.array(z.strictObject({ step: z.string(), score: number, rank: number })),
    }),
  ),
  onlyLeft: z.array(unit),
  onlyRight: z.array(unit),
});
export type ComparisonReport = z.output<typeof comparisonSchema>;

/** What `khung panel --json` prints. */
export const panelSchema = z.strictObject({
  version: z.literal(analysisVersion),
  editions: z.array(
    z.strictObject({
      id: z.string(),
      name: words,
      date: z.string(),
      method: z.string(),
      methodVersion: z.string(),
      scored: count,
      /** Indicators that could not be brought over a merger, and why. */
      notMerged: z.array(
        z.strictObject({ indicator: z.string(), name: words, why: z.enum(["refused", "no-population"]) }),
      ),
    }),
  ),
  breaks: z.array(
    z.strictObject({ before: z.string(), after: z.string(), why: z.enum(["method", "version", "merger"]) }),
  ),
  units: z.array(
    unit.extend({
      cells: z.array(
        z
          .strictObject({
            rank: number,
            of: count,
            score: number,
            scoreChange: number,
            rankChange: number,
            merged: z.array(z.string()),
          })
          .nullable(),
      ),
    }),
  ),
});
export type PanelReport = z.output<typeof panelSchema>;
