import * as z from "zod";
import { partialDateSchema } from "./date.ts";
import { wordsSchema } from "./framework.ts";
import { slugSchema } from "./id.ts";
import { provenanceFields, statusSchema } from "./provenance.ts";
import { oneOrMany, ref } from "./reference.ts";
import type { Score } from "./score.ts";

const expression = z.string().trim().min(1);

/** The properties of a record by which an indicator can be split: one child for each value that occurs. */
const divisions = ["layer", "sector", "owner"] as const;
export type Division = (typeof divisions)[number];

const indicatorFields = z.strictObject({
  name: wordsSchema,
  description: wordsSchema.optional(),
  unit: z.enum(["share", "count", "points"] as const satisfies readonly Score["unit"][]),
  /** Weight among its siblings. A parent without a measure is their weighted mean where all have one. */
  weight: z.number().min(0).optional(),
  /** CEL: the list of what is asked about. Handed down to children. */
  asked: expression.optional(),
  /** CEL over `asked`: those on which the answer is known; all of them where it is left out. Handed down to children. */
  known: expression.optional(),
  /** CEL over `asked` and `known`, giving a number. What it counts is the evidence. */
  measure: expression.optional(),
  /** When the scheme that the indicator follows is in force. Outside, nothing known means not applicable. */
  validFrom: partialDateSchema.optional(),
  validTo: partialDateSchema.optional(),
  /** Repeats the measure for each layer, sector or owner that occurs in `asked`, as children. */
  by: z.enum(divisions).optional(),
  ...provenanceFields,
});

/** An indicator: measured, or a heading over others. */
export interface Indicator extends z.output<typeof indicatorFields> {
  readonly children?: Readonly<Record<string, Indicator>> | undefined;
}

const indicatorSchema: z.ZodType<Indicator> = indicatorFields.extend({
  get children() {
    return z.record(slugSchema, indicatorSchema).optional();
  },
}) as z.ZodType<Indicator>;

/** A method file (`assessments/methods/<id>.yaml`): an indicator tree, measured on a model. */
export const methodSchema = z.strictObject({
  id: slugSchema,
  version: z.string().trim().min(1),
  name: wordsSchema,
  description: wordsSchema.optional(),
  /** How official the method is: `cited` where a source prescribes it, `inferred` or `illustrative` where we made it. */
  status: statusSchema,
  source: oneOrMany(ref("source")).optional(),
  /** What a reader must know: what the method leaves out, how it treats the unknown. */
  notes: z.array(wordsSchema).optional(),
  tree: z.record(slugSchema, indicatorSchema),
});
export type Method = z.output<typeof methodSchema>;
