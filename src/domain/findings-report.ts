import * as z from "zod";
import { severities } from "./diagnostic.ts";

/** The version of the JSON report; it grows when a field changes its meaning or goes. */
export const findingsReportVersion = 1;

const wordsSchema = z.strictObject({ vi: z.string(), en: z.string() });
const positive = z.number().int().min(1);

const placeFields = {
  file: z.string(),
  line: positive,
  column: positive,
  endLine: positive,
  endColumn: positive,
};

const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  ...placeFields,
  message: wordsSchema,
  title: wordsSchema.nullable(),
  suggestions: z.array(z.string()),
  related: z.array(z.strictObject({ ...placeFields, label: wordsSchema })),
  elements: z.array(z.string()),
  waiver: z.strictObject({ file: z.string(), entry: z.string() }).nullable(),
});

const editSchema = z.strictObject({ rule: z.string(), ...placeFields, before: z.string(), after: z.string() });

const count = z.number().int().min(0);

/** What `khung check --json` prints: the findings, in the order of their places, and how many there are. */
export const findingsReportSchema = z.strictObject({
  version: z.literal(findingsReportVersion),
  diagnostics: z.array(findingSchema),
  summary: z.strictObject({ files: count, error: count, warning: count, info: count, waived: count.optional() }),
  /** What `--fix` mended before the check. */
  edits: z.array(editSchema).optional(),
});
export type FindingsReport = z.output<typeof findingsReportSchema>;
