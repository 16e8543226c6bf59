import * as z from "zod";
import { necessities } from "./framework.ts";
import { gapKinds } from "./gap.ts";
import { decisionStatuses } from "./gap-decisions.ts";
import { printedSubject, printedText, printedVersion, printedWords } from "./report-parts.ts";

const planSchema = z.strictObject({
  by: printedSubject,
  project: printedSubject.optional(),
  due: z.string().optional(),
});

const decisionSchema = z.strictObject({
  status: z.enum(decisionStatuses),
  owner: z.string().optional(),
  note: z.string().optional(),
  decidedBy: z.string().optional(),
  until: z.string().optional(),
});

const gapSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(gapKinds),
  subjects: z.array(printedSubject),
  what: printedWords,
  detail: printedWords.optional(),
  necessity: z.enum(necessities).optional(),
  layer: z.string().optional(),
  agencies: z.array(z.string()),
  plans: z.array(planSchema),
  decision: decisionSchema.optional(),
});

const tableSchema = z.strictObject({
  id: z.string(),
  title: printedWords,
  notes: z.array(printedWords),
  empty: printedWords,
  columns: z.array(
    z.strictObject({
      id: z.string(),
      title: printedWords,
      align: z.string().optional(),
      extra: z.literal(true).optional(),
      narrow: z.literal(true).optional(),
    }),
  ),
  rows: z.array(
    z.array(
      z.strictObject({
        text: printedText,
        value: z.number().optional(),
        tone: z.enum(["good", "partial", "bad", "planned", "quiet"]).optional(),
      }),
    ),
  ),
});

/** What `khung gaps --json` prints: every gap, and the tables that were asked for. */
export const gapReportSchema = z.strictObject({
  version: printedVersion,
  framework: z.string(),
  asIs: z.string(),
  target: z.string(),
  gaps: z.array(gapSchema),
  tables: z.array(tableSchema),
});
