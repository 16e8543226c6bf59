import * as z from "zod";

/** The version of the JSON report of an import; it grows when a field changes its meaning or goes. */
export const importReportVersion = 1;

const wordsSchema = z.strictObject({ vi: z.string(), en: z.string() });
const cellSchema = z.strictObject({ sheet: z.string(), cell: z.string() });
const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);
const valueSchema = z.union([scalarSchema, z.array(z.union([z.string(), z.number()]))]);
const count = z.number().int().min(0);

const changeSchema = z.strictObject({
  path: z.array(z.string()),
  title: wordsSchema,
  before: valueSchema.optional(),
  after: valueSchema.optional(),
  at: cellSchema,
});

const entrySchema = z.strictObject({
  change: z.enum(["added", "changed"]),
  section: z.string(),
  id: z.string(),
  name: z.string(),
  at: cellSchema,
  fields: z.array(changeSchema),
});

const noticeSchema = z.strictObject({
  kind: z.enum(["refused", "noted"]),
  at: cellSchema,
  field: wordsSchema.optional(),
  count,
  found: wordsSchema,
  expected: wordsSchema,
  unknownValue: z.strictObject({ field: z.string(), written: z.string() }).optional(),
});

/** What `khung import --json` prints: what the spreadsheet would change of the model, or has changed, and what it could not. */
export const importReportSchema = z.strictObject({
  version: z.literal(importReportVersion),
  file: z.string(),
  folder: z.string(),
  applied: z.boolean(),
  writtenFiles: z.array(z.string()),
  sheets: z.array(z.strictObject({ sheet: z.string(), section: z.string(), rows: count })),
  entries: z.array(entrySchema),
  unchanged: count,
  notices: z.array(noticeSchema),
});
export type ImportReport = z.output<typeof importReportSchema>;
